using StaticMarche.Markdown;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Markdown;

public sealed class MarkdownTextTests
{
    private const string Folder = "Markdown/Subset";

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
        var text = MarkdownText.Parse(
            "[charte](/charte/) [dehors](//evil.example/) [autre](/\\evil.example) [site](https://ok.example/) [plus](page/)"
        );

        var html = text.ToHtml(LinkPolicy.OfSite("/marche/")).Value;

        Assert.Equal(
            """<p><a href="/marche/charte/">charte</a> [dehors](//evil.example/) [autre](/\evil.example) """
                + """<a href="https://ok.example/" rel="noopener">site</a> [plus](page/)</p>"""
                + "\n",
            html
        );
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
    [InlineData("Mardi : 9 h\nsamedi : 10 h", 100, "Mardi : 9 h\nsamedi : 10 h")]
    [InlineData("Un bol\n\n  tourné en olivier", 17, "Un bol\ntourné en…")]
    [InlineData("Un bol tourné\n• poli", 17, "Un bol tourné…")]
    public void An_excerpt_may_keep_its_lines(string text, int length, string expected)
    {
        var excerpt = Excerpts.CutLines(text, length);

        Assert.Equal(expected, excerpt);
    }

    [Theory]
    [InlineData("Le bois vient des haies.", true)]
    [InlineData("*Le bois* vient des haies.", true)]
    [InlineData("« Le bois » vient des haies.", false)]
    [InlineData("3 fois par an, je coupe.", false)]
    [InlineData("Le bois.\n\nIl vient de loin.", false)]
    [InlineData("## Le bois qui vient de loin", false)]
    [InlineData("- le bois qui vient\n- de loin", false)]
    [InlineData("Mardi : 9 h–12 h\nJeudi : 9 h–12 h", false)]
    public void A_large_initial_needs_a_long_paragraph_and_a_letter(string markdown, bool expected)
    {
        var opens = MarkdownText.Parse(markdown).OpensWithParagraph(20);

        Assert.Equal(expected, opens);
    }

    [Theory]
    [InlineData("[", MarkdownBounds.MaxBrackets)]
    [InlineData("*", MarkdownBounds.MaxEmphasisMarks)]
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
