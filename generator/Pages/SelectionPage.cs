using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary><c>selection.html</c>: a gift guide.</summary>
internal static class SelectionPage
{
    public static PageModel Build(Selection selection, OutputPath path, Models models)
    {
        var (words, urls) = (models.Words, models.Urls);
        var head = new PageHead
        {
            Kind = "selection",
            Path = path,
            Heading = selection.Title,
            Description = Excerpts.Cut(
                selection.Intro
                    ?? words.Say("selection.description", selection.Title, words.Say("count.products", selection.Products.Count)),
                PageHead.DescriptionLength
            ),
            Ancestors = [(words.Say("nav.home"), urls.Home)],
            Photo = selection.Products[0].Photo,
        };
        return new PageModel(
            head,
            ("selection", Model.Of(("title", selection.Title), ("intro", selection.Intro), ("body", models.OwnProse(selection.Body)))),
            ("products", models.Cards.Of(selection.Products)),
            ("others", Model.List(models.Catalogue.Selections.Where(item => item != selection).Select(item => Card(item, models))))
        );
    }

    public static ScriptObject Card(Selection selection, Models models) =>
        Model.Of(
            ("title", selection.Title),
            ("intro", selection.Intro),
            ("href", models.Urls.Href(models.Urls.Of(selection))),
            ("count", selection.Products.Count),
            ("photo", models.Photos.Of(selection.Products[0].Photo))
        );
}
