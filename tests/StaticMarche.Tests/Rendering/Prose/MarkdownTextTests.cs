using StaticMarche.Rendering.Prose;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Rendering.Prose;

public sealed class MarkdownTextTests
{
    private const string Folder = "Rendering/Prose/Subset";

    [Theory]
    [InlineData("story")]
    [InlineData("beyond")]
    public void Writes_what_vendors_write(string name)
    {
        var text = MarkdownText.Parse(File.ReadAllText(Path.Combine(Repository.Tests, Folder, name + ".md")));

        var vendor = text.ToHtml(LinkPolicy.OfVendors).Value;
        var words = text.ToPlainText();

        Golden.Match($"{Folder}/{name}.html", vendor);
        Golden.Match($"{Folder}/{name}.txt", words + "\n");
    }

    [Fact]
    public void Pages_of_the_market_lead_to_each_other()
    {
        var text = MarkdownText.Parse("[charte](/charte/) [dehors](//evil.example/) [autre](/\\evil.example) [site](https://ok.example/) [plus](page/)");

        var html = text.ToHtml(LinkPolicy.OfSite("/marche/")).Value;

        Assert.Equal("""<p><a href="/marche/charte/">charte</a> dehors autre <a href="https://ok.example/" rel="noopener">site</a> plus</p>""" + "\n", html);
    }

    [Theory]
    [InlineData("Un bol *tourné*\n\nen [olivier](https://x.example)", 100, "Un bol tourné en olivier")]
    [InlineData("Un bol tourné en olivier", 15, "Un bol tourné…")]
    [InlineData("Un bol, tourné en olivier", 9, "Un bol…")]
    [InlineData("Anticonstitutionnellement", 10, "Anticonst…")]
    [InlineData("", 10, "")]
    public void An_excerpt_is_cut_between_words(string markdown, int length, string expected)
    {
        var excerpt = MarkdownText.Parse(markdown).Excerpt(length);

        Assert.Equal(expected, excerpt);
    }

    [Theory]
    [InlineData("[", MarkdownBounds.MaxBrackets)]
    [InlineData("*", MarkdownBounds.MaxEmphasisMarks)]
    [InlineData("`", MarkdownBounds.MaxBackticks)]
    [InlineData("a", MarkdownBounds.MaxLength)]
    public void A_text_is_parsed_up_to_the_bounds(string mark, int most)
    {
        var within = string.Concat(Enumerable.Repeat(mark, most));

        Assert.True(MarkdownBounds.Allow(within));
        Assert.False(MarkdownBounds.Allow(within + mark));
    }

    [Theory]
    [InlineData("> > > > > > > > a", true)]
    [InlineData("> > > > > > > > > a", false)]
    [InlineData("- - - - - - - - a", true)]
    [InlineData("1. 1. 1. 1. 1. 1. 1. 1. 1. a", false)]
    [InlineData("                a", true)]
    [InlineData("                  a", false)]
    [InlineData("--------------------", true)]
    [InlineData("********************", true)]
    public void A_text_is_parsed_up_to_eight_levels(string line, bool expected)
    {
        var allowed = MarkdownBounds.Allow("a\n" + line + "\nb");

        Assert.Equal(expected, allowed);
    }

    [Fact]
    public void A_text_beyond_the_bounds_shows_as_plain_paragraphs()
    {
        var text = MarkdownText.Parse("Un *bol* <b>\n\n" + new string('[', MarkdownBounds.MaxBrackets + 1));

        var html = text.ToHtml(LinkPolicy.OfVendors).Value;

        Assert.StartsWith("<p>Un *bol* &lt;b&gt;</p>\n<p>[[[", html, StringComparison.Ordinal);
    }
}
