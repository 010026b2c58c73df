using CsCheck;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles.Rules;

/// <summary>Whatever people do to a profile, they get findings at places that exist, never a crash.</summary>
public sealed class RandomEditTests
{
    private static readonly string[] Pieces =
    [
        "\n",
        "  ",
        "\t",
        "\u00A0",
        ":",
        ": ",
        "- ",
        "–",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "#",
        " #x",
        "&a ",
        "*a",
        "!",
        "|",
        ">",
        "@",
        "%",
        "`",
        "?",
        ",",
        ";",
        "---\n",
        "...",
        "<b>",
        "![",
        "\\",
        "\u202E",
        "😀",
        "e\u0301",
        "\uD800",
        "http://",
        "null",
        "~",
        "0",
        "-1",
        "9999999999999999999",
        "2026-02-30",
        "name: ",
        "products:\n",
        "<<: ",
        "木",
        "",
    ];

    private static readonly Gen<(int At, int Length, string Piece)> Edit = Gen.Select(
        Gen.Int[0, SampleProfile.Text.Length - 1],
        Gen.Int[0, 12],
        Gen.OneOfConst(Pieces)
    );

    [Fact]
    public void A_spoilt_profile_never_breaks_the_check()
    {
        var context = SampleContext.Of(Repository.Root);

        Edit.Array[1, 6]
            .Sample(
                edits =>
                {
                    var text = edits.Aggregate(SampleProfile.Text, Apply);
                    var findings = Check(text, context);
                    var source = new SourceText(SampleProfile.File, text);
                    var report = Findings.Text(findings, Language.French, source);
                    return report.Length > 0 && findings.All(finding => IsInside(source, finding.Span));
                },
                iter: 3_000,
                seed: "0000KCDR2HP4"
            );
    }

    private static string Apply(string text, (int At, int Length, string Piece) edit)
    {
        var at = Math.Min(edit.At, text.Length);
        return text.Remove(at, Math.Min(edit.Length, text.Length - at)).Insert(at, edit.Piece);
    }

    private static IReadOnlyList<Diagnostic> Check(string text, RuleContext context)
    {
        var read = SampleProfile.Read(text);
        var folder = SampleProfile.FolderOf(read, "stylo.jpg");
        return read.Value is null
            ? read.Findings
            : [.. read.Findings, .. AllRules.OfProfiles.SelectMany(rule => rule.Check(read.Value, folder, context))];
    }

    /// <summary>Files beside the profile are other files.</summary>
    private static bool IsInside(SourceText source, SourceSpan span) =>
        span.File != source.File
        || (
            span.Line >= 1
            && span.Line <= source.LineCount
            && span.Column >= 1
            && span.Column <= source.Line(span.Line)!.Length + 1
            && span.EndLine >= span.Line
            && span.EndLine <= source.LineCount
            && span.EndColumn >= 1
        );
}
