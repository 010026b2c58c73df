using System.Globalization;
using System.Text;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>
/// Puts text into Markdown as GitHub reads it. Inside a code span GitHub makes no link, no mention and no HTML, so what a maker wrote goes
/// there.
/// </summary>
internal static class ReportMarkdown
{
    private const string Special = "\\`*_[]<>#|~&$";

    /// <summary>
    /// A sentence of ours with the finding's values in it, as part of a list item: a maker's words as code, ours and numbers as words.
    /// </summary>
    public static string Sentence(Bilingual sentence, Diagnostic finding, Language language)
    {
        var arguments = finding.Arguments;
        // Escaped first with a stand-in for each value, so that no value can be taken for ours.
        string[] marks = [.. arguments.Select((_, index) => string.Create(CultureInfo.InvariantCulture, $"\u0001{index}\u0002"))];
        var result = new StringBuilder(Escape(sentence.In(language, marks)));
        result.Replace("\u0002\u0001", "\u0002 \u0001"); // two code spans side by side would share their fences
        for (var i = 0; i < marks.Length; i++)
        {
            result.Replace(
                marks[i],
                finding.Kind.Ours.Contains(i) || IsNumber(arguments[i]) ? Escape(VisibleText.Quote(arguments[i])) : Code(arguments[i])
            );
        }

        return result.Replace("\n", "\n  ").ToString();
    }

    /// <summary>A maker's text in a code span that it cannot end: the fence is longer than any run of backticks in it.</summary>
    public static string Code(string text)
    {
        var visible = VisibleText.Quote(text);
        if (visible.Length == 0)
        {
            return "";
        }

        var fence = new string('`', LongestRun(visible) + 1);
        // One blank on each side is dropped by Markdown; without it, backticks or blanks at the edge would be taken for the fence, or
        // dropped.
        var pad = visible[0] is '`' or ' ' || visible[^1] is '`' or ' ' ? " " : "";
        return fence + pad + visible + pad + fence;
    }

    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (Special.Contains(character, StringComparison.Ordinal))
            {
                result.Append('\\');
            }

            result.Append(character);
        }

        return result.ToString();
    }

    private static bool IsNumber(string text) => text.Length is > 0 and < 10 && text.All(char.IsAsciiDigit);

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var character in text)
        {
            run = character == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
