using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Tests.Diagnostics.Reports;

/// <summary>In Markdown a maker's words are code, and the program's own are not.</summary>
public sealed class MarkdownWordsTests
{
    private static readonly SourceSpan Place = new("content/vendors/bols/profile.md", 2, 1, 2, 5);

    [Fact]
    public void A_sentence_of_ours_is_no_code()
    {
        var written = Write(FieldKinds.Missing.At(Place, "tagline", "Ce que vous faites, en *une* ligne.", "What you make."));

        Assert.Contains(
            "Ajoutez une ligne «\u00A0`tagline`:\u00A0». Ce que vous faites, en \\*une\\* ligne.",
            written,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_number_is_no_code() =>
        Assert.Contains("3 caractères, 20 en disent plus", Write(TextKinds.Short.At(Place, "3", "20")), StringComparison.Ordinal);

    [Theory]
    [InlineData("@admin", "`@admin`")]
    [InlineData("12 <b>", "`12 <b>`")]
    public void A_makers_words_are_code(string written, string expected) =>
        Assert.Contains(expected, Write(ValueKinds.NotADate.At(Place, written)), StringComparison.Ordinal);

    private static string Write(Diagnostic finding)
    {
        var writer = new StringWriter();
        MarkdownReport.Write([finding], SampleFindings.Context(Language.French), new PlainWriter(writer));
        return writer.ToString();
    }
}
