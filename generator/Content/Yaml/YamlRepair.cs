using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>
/// Follows the remedy of a finding to the letter, so that reading can go on behind it, and one run tells all the mistakes of a file.
/// </summary>
internal static class YamlRepair
{
    /// <summary>
    /// The text with the line as the remedy has it, on as many lines as before; null when the remedy is a person's to find.
    /// </summary>
    public static SourceText? Follow(SourceText source, Diagnostic finding)
    {
        var (number, kind, told) = (finding.Span.Line, finding.Kind, finding.Arguments);
        if (kind == YamlKinds.Continuation)
        {
            return Replace(source, number - 1, IndentOf(source, number - 1) + told[1], "");
        }

        var mended =
            kind == YamlKinds.Indent ? told[2]
            : kind == YamlKinds.Tab || kind == YamlKinds.OddIndent ? Spaced(source.Line(number) ?? "")
            : kind == YamlKinds.NoField ? ""
            : kind == YamlQuoteKinds.ColonInside || kind == YamlKinds.Dash || kind == YamlQuoteKinds.Backslash
                ? IndentOf(source, number) + told[0]
            : kind == YamlKinds.BracketOpen ? IndentOf(source, number) + told[2]
            : IsLineSecond(kind) ? IndentOf(source, number) + told[1]
            : null;
        return mended is null || mended == source.Line(number) ? null : Replace(source, number, mended);
    }

    private static bool IsLineSecond(DiagnosticKind kind) =>
        kind == YamlKinds.NotAColon
        || kind == YamlKinds.NoSpace
        || kind == YamlKinds.OddSpace
        || kind == YamlQuoteKinds.SignFirst
        || kind == YamlQuoteKinds.QuoteInside
        || kind == YamlQuoteKinds.QuoteOpen
        || kind == YamlQuoteKinds.AliasQuoted;

    private static string IndentOf(SourceText source, int number)
    {
        var line = source.Line(number) ?? "";
        return line[..(line.Length - line.TrimStart().Length)];
    }

    /// <summary>Two spaces a level, as the remedy says; one for each space of another kind.</summary>
    private static string Spaced(string line)
    {
        var text = line.TrimStart();
        return string.Concat(line[..(line.Length - text.Length)].Select(character => character == '\t' ? "  " : " ")) + text;
    }

    private static SourceText Replace(SourceText source, int number, params string[] lines)
    {
        var start = source.StartOfLine(number);
        var last = number + lines.Length - 1;
        var end = last < source.LineCount ? source.StartOfLine(last + 1) - 1 : source.Text.Length;
        return new SourceText(source.File, $"{source.Text[..start]}{string.Join('\n', lines)}{source.Text[end..]}");
    }
}
