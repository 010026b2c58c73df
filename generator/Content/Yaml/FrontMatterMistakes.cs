using System.Globalization;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>Says in a maker's words why a file does not begin as a profile does, or why its fields don't end.</summary>
internal static class FrontMatterMistakes
{
    private const int MaxQuoted = 60;

    /// <param name="source">The whole file.</param>
    /// <param name="line">The first that is not blank, where three hyphens should stand.</param>
    public static Diagnostic Explain(SourceText source, int line)
    {
        var written = source.Line(line) ?? "";
        var text = written.Trim();
        var span = source.SpanOfLine(line);
        if (text.Length == 0)
        {
            return FileKinds.Empty.At(SourceSpan.OfFile(source.File));
        }

        return text switch
        {
            _ when HiddenCharacter.Find(text) is { } hidden => FrontMatterKinds.FenceHidden.At(span, hidden.Name),
            "---" => FrontMatterKinds.FenceIndented.At(span),
            _ when IsNearFence(text) => FrontMatterKinds.FenceOther.At(span, text),
            _ when text.StartsWith("```", StringComparison.Ordinal) || text.StartsWith("~~~", StringComparison.Ordinal) =>
                FrontMatterKinds.FenceOfCode.At(span, text),
            "+++" => FrontMatterKinds.OtherFormat.At(span, "TOML"),
            _ when text[0] == '{' => FrontMatterKinds.OtherFormat.At(span, "JSON"),
            _ when text[0] == '<' => FrontMatterKinds.OtherFormat.At(span, "HTML"),
            _ when YamlLine.Parse(text) is { Key.Length: > 0 } => FrontMatterKinds.FenceForgotten.At(span, Cut(text)),
            _ => FrontMatterKinds.Missing.At(span, Cut(text)),
        };
    }

    /// <param name="source">The whole file.</param>
    /// <param name="opening">The line of three hyphens.</param>
    public static Diagnostic ExplainOpen(SourceText source, int opening)
    {
        for (var line = opening + 1; line <= source.LineCount; line++)
        {
            if (IsNearFence(source.Line(line)!.Trim()))
            {
                return FrontMatterKinds.FenceEndOther.At(
                    source.SpanOfLine(line),
                    source.Line(line)!.Trim(),
                    opening.ToString(CultureInfo.InvariantCulture)
                );
            }
        }

        return FrontMatterKinds.Open.At(source.SpanOfLine(opening));
    }

    /// <summary>Only dashes, of whatever kind and number: word processors make one long dash of several short ones.</summary>
    private static bool IsNearFence(string text) =>
        text.Length is > 0 and <= MaxQuoted && text.All(character => character is '-' or '–' or '—' or '―' or '−' or '_' or '=' or ' ');

    private static string Cut(string text) => text.Length <= MaxQuoted ? text : text[..(MaxQuoted - 1)] + "…";
}
