using System.Diagnostics;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticMarche.Rendering.Prose;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Rendering.Prose;

/// <summary>Whatever a vendor writes, only the elements of our subset come of it, and soon.</summary>
public sealed class HostileMarkdownTests
{
    private static readonly string[] Allowed = ["a", "br", "em", "h2", "h3", "li", "ol", "p", "strong", "ul"];

    [Fact]
    public void Nothing_of_our_own_hostile_texts_becomes_markup() => AssertInert(HostileTexts.Own);

    [Fact]
    public void Nothing_of_the_shared_hostile_texts_becomes_markup() => AssertInert(HostileTexts.SharedOrSkip());

    [Fact]
    public void Nothing_of_the_shared_hostile_files_becomes_markup() =>
        AssertInert([.. Directory.GetFiles(SharedData.FolderOrSkip("hostile/markdown"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText)]);

    [Fact]
    public void Links_in_every_notation_keep_to_the_schemes_allowed()
    {
        string[] notations = ["[x]({0})", "[x](<{0}>)", "<{0}>", "[x]\n\n[x]: {0}", "![x]({0})", "{0}"];

        AssertInert([.. HostileTexts.SharedOrSkip().SelectMany(url => notations.Select(notation => notation.Replace("{0}", url, StringComparison.Ordinal)))]);
    }

    [Fact]
    public void Every_hostile_file_is_done_within_two_seconds()
    {
        var slowest = Directory.GetFiles(SharedData.FolderOrSkip("hostile/markdown"), "patho-*.md").Select(File.ReadAllText).Max(text =>
        {
            var start = Stopwatch.GetTimestamp();
            VendorMarkdown.ToHtml(text);
            return Stopwatch.GetElapsedTime(start);
        });

        Assert.InRange(slowest, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Text_after_raw_html_stays_readable()
    {
        var html = Parse(File.ReadAllText(SharedData.FileOrSkip("hostile/markdown/raw-html.md")));

        Assert.Contains("Texte après le HTML : doit rester lisible.", html.TextContent, StringComparison.Ordinal);
        Assert.Contains("<script>alert(1)</script>", html.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_syntax_of_others_shows_literally()
    {
        var html = Parse(File.ReadAllText(SharedData.FileOrSkip("hostile/markdown/template-syntax.md")));

        Assert.Contains("{{ site.secret }} {% include", html.TextContent, StringComparison.Ordinal);
    }

    private static void AssertInert(IReadOnlyList<string> texts) =>
        Assert.All(texts, text =>
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
        string[] attributes = element.LocalName switch { "a" => ["href", "rel"], "ol" => ["start"], _ => [] };
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, attributes));
        if (element.GetAttribute("href") is { } href)
        {
            Assert.Matches("^(?i:https?://|mailto:|tel:)[!-~]+$", href);
            Assert.Equal("nofollow ugc noopener", element.GetAttribute("rel"));
        }
    }
}
