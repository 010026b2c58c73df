using StaticMarche.Content.Schema;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// Signs that mean something to other programs and nothing here: they show as typed, and their writer may have hoped for more.
/// </summary>
internal sealed class OtherMarkup : ProfileRule
{
    private const string Strike = "~~";

    /// <summary>What a message quotes at most.</summary>
    private const int MaxQuoted = 60;

    public override IReadOnlyList<DiagnosticKind> Kinds => [TextKinds.Table, TextKinds.Struck];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        foreach (var text in profile.Texts.Where(text => text.Form == TextForm.Markdown))
        {
            var value = text.Text.Value;
            if (FindStruck(value) is { } struck)
            {
                var words = value[struck];
                yield return TextKinds.Struck.At(Within(profile, text, struck), Cut(words), Cut(words[Strike.Length..^Strike.Length]));
            }

            if (FindTable(value) is { } table)
            {
                yield return TextKinds.Table.At(Within(profile, text, table), Cut(value[table].Trim()), Cut(AsPoint(value[table])));
            }
        }
    }

    private static SourceSpan Within(Profile profile, WrittenText text, Range part)
    {
        var (start, length) = part.GetOffsetAndLength(text.Text.Value.Length);
        return profile.Source.Within(text.Text.Span, text.Text.Value, start, length);
    }

    /// <summary>The first « ~~words~~ » within a line.</summary>
    private static Range? FindStruck(string text)
    {
        var start = text.IndexOf(Strike, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(Strike, start + Strike.Length, StringComparison.Ordinal);
        var words = end > start + Strike.Length ? text.AsSpan(start + Strike.Length, end - start - Strike.Length) : [];
        return words.IsEmpty || words.Contains('\n') || words.Trim().Length < words.Length ? null : start..(end + Strike.Length);
    }

    /// <summary>The first line of figures of a table: what follows a line of nothing but bars, dashes and colons.</summary>
    private static Range? FindTable(string text)
    {
        var isBelowHead = false;
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (isBelowHead && line.Contains('|') && line.ContainsAnyExcept(" |"))
            {
                return range;
            }

            isBelowHead = line.Contains('|') && line.Contains("--", StringComparison.Ordinal) && !line.ContainsAnyExcept("|-: ");
        }

        return null;
    }

    /// <summary>« | Bol | 12 € | » as « - Bol : 12 € ».</summary>
    private static string AsPoint(string row)
    {
        var cells = row.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return $"- {cells[0]}{(cells.Length > 1 ? " : " + string.Join(", ", cells.Skip(1)) : "")}";
    }

    private static string Cut(string text) => text.Length <= MaxQuoted ? text : text[..(MaxQuoted - 1)] + "…";
}
