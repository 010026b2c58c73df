using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticMarche.Markdown;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Markdown;

/// <summary>Whatever a vendor writes, only the elements of our subset come of it.</summary>
public sealed class HostileMarkdownTests
{
    private static readonly string[] Allowed = ["a", "br", "em", "h2", "h3", "hr", "li", "ol", "p", "strong", "ul"];

    [Fact]
    public void Nothing_of_a_hostile_text_becomes_markup() => AssertInert(HostileTexts.All);

    [Fact]
    public void Links_in_every_notation_keep_to_the_schemes_allowed()
    {
        string[] notations = ["[x]({0})", "[x](<{0}>)", "<{0}>", "[x]\n\n[x]: {0}", "![x]({0})", "{0}"];

        AssertInert([
            .. HostileTexts.All.SelectMany(url => notations.Select(notation => notation.Replace("{0}", url, StringComparison.Ordinal))),
        ]);
    }

    [Theory]
    [InlineData("---\nname: vrai\n---\n---\nname: autre\n---\n\nTexte")]
    [InlineData("+++\nname = \"autre\"\n+++\n\nTexte")]
    [InlineData(
        "# Un titre de trop\n\nDessous\n===\n\n###### Six niveaux\n\n> # Dans une citation\n\n1. # Dans une liste\n\n#\n\n# # #\n\nTexte"
    )]
    [InlineData("<h1 id=\"canari\">Titre</h1>\n\n<div>\n\nTexte\n\n</div>")]
    [InlineData("| a | b |\n|---|---|\n| c | d |\n\n![image](canari.jpg)\n\n```canari\ncode\n```\n\nTexte")]
    public void Nothing_outside_the_subset_becomes_an_element_and_the_text_stays(string text)
    {
        AssertInert([text]);

        Assert.Contains("Texte", Parse(text).TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<canari x=\"1\">Bonjour</canari>\n\nTexte après le HTML.")]
    [InlineData("{{ site.secret }} {% include \"canari\" %} <%= canari %> ${canari} #{canari}")]
    public void What_is_no_markup_of_ours_shows_as_it_was_typed(string text)
    {
        var html = Parse(text);

        Assert.All(text.Split("\n\n"), paragraph => Assert.Contains(paragraph, html.TextContent, StringComparison.Ordinal));
    }

    private static void AssertInert(IReadOnlyList<string> texts) => Assert.All(texts, text =>
        {
            var html = Parse(text);
            Assert.All(html.QuerySelectorAll("*"), AssertAllowed);
            Assert.Empty(html.Descendants<IComment>());
        });

    private static IElement Parse(string markdown)
    {
        var page = new HtmlParser().ParseDocument("<!doctype html><main></main>");
        var main = page.QuerySelector("main")!;
        main.InnerHtml = VendorMarkdown.ToHtml(markdown).Value;
        return main;
    }

    private static void AssertAllowed(IElement element)
    {
        Assert.Contains(element.LocalName, Allowed);
        Assert.DoesNotContain(element.Ancestors<IElement>(), ancestor => ancestor.LocalName == "a" && element.LocalName == "a");
        string[] attributes = element.LocalName == "a" ? ["href", "rel"] : [];
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, attributes));
        if (element.GetAttribute("href") is { } href)
        {
            Assert.Matches("^(?i:https?://|mailto:|tel:)[!-~]+$", href);
            Assert.Equal("nofollow ugc noopener", element.GetAttribute("rel"));
        }
    }
}
