using System.Text.RegularExpressions;
using StaticMarche.Markup;
using StaticMarche.Pages;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Pages;

/// <summary>The names that templates read are a contract with whoever wrote a theme: docs/theming.md.</summary>
public sealed partial class ModelContractTests(RenderedSample sample)
{
    [Fact]
    public void The_models_have_the_members_of_the_golden()
    {
        var shape = Shape();

        Golden.Match("Pages/models.golden", shape.ToString());
    }

    [Fact]
    public void Every_member_is_in_the_documentation()
    {
        var documented = Code()
            .Matches(File.ReadAllText(Path.Combine(Repository.Root, "docs", "theming.md")))
            .Select(match => match.Groups[1].Value)
            .ToHashSet(StringComparer.Ordinal);

        var missing = Shape().Members.Where(name => !documented.Contains(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_kind_of_page_is_in_the_documentation()
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "theming.md"));

        var missing = PageKind.All.Where(kind => !text.Contains($"`{kind.File}`", StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    private ModelInventory Shape()
    {
        var (catalogue, urls) = (sample.Input.Catalogue, sample.Input.Plan.Urls);
        var words = new Words(sample.Input.Theme.Strings);
        var models = new Models(
            new ModelSources
            {
                Catalogue = catalogue,
                Urls = urls,
                Words = words,
                Photo = sample.Input.Photo,
                Write = (_, _) => Html.Empty,
            }
        );
        var shape = new ModelInventory();
        AddCommonOnes(shape, models);
        shape.Add("site", SiteModel.Of(catalogue, sample.Input.Plan, words));
        var redirect = new PlannedFile(OutputPath.OfFolder("ancien"), new Subject.Redirect(urls.Home, "Le Nouveau"), catalogue.Site.Span);
        foreach (var file in sample.Input.Plan.Files.Append(redirect).Where(file => file.Subject is Subject.Page))
        {
            var page = PageBuilder.Build((Subject.Page)file.Subject, file.Path, models);
            shape.Add($"{page.Head.Kind}.html", page.Finish(models, null));
        }

        return shape;
    }

    /// <summary>First, so that they have their own names.</summary>
    private static void AddCommonOnes(ModelInventory shape, Models models)
    {
        var catalogue = models.Catalogue;
        var head = new PageHead
        {
            Kind = "",
            Path = models.Urls.Home,
            Heading = "",
            Photo = catalogue.Products[0].Photo,
            Feed = ("", models.Urls.NewProductsFeed),
        };
        var page = HeadModel.Of(head, models, null);
        shape.Add("link", new LabelledLink("", ""));
        shape.Add("title and address", page.Feed);
        shape.Add("preview", page.Image);
        shape.Add("page", page);
        shape.Add("paging", PagingModel.Of(new Paging<int>([], 1, 1, [models.Urls.Home]), models.Urls));
        shape.Add("day", models.Cards.Of(catalogue.Events[0]).Next);
        shape.Add("photo", models.Photos.Of(catalogue.Products[0].Photo));
        shape.Add("reach", ReachModel.Of(catalogue.Vendors[0], models.Words, models.Urls, catalogue.Today));
        shape.Add("product card", models.Cards.Of(catalogue.Products[0]));
        shape.Add("vendor card", models.Cards.Of(catalogue.Vendors[0]));
        shape.Add("event card", models.Cards.Of(catalogue.Events[0]));
        shape.Add("selection card", SelectionCard.Of(catalogue.Selections[0], models));
        shape.Add("commune card", CommuneCard.Make(catalogue.Communes[0], models));
        shape.Add("category card", models.Shelves[0]);
        shape.Add("budget card", models.Browsing.Whole.Budgets[0]);
        shape.Add("browse", models.Browsing.Whole);
    }

    [GeneratedRegex("`([a-z_]+)[^`]*`")]
    private static partial Regex Code();
}
