using System.Globalization;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>Says of each field that isn't one what to write in its place, or where it is at home.</summary>
internal sealed class UnknownFields(IReadOnlyList<Field> fields, FieldGuide? guide, string level)
{
    private readonly List<string> _names = [.. fields.Select(field => field.Name)];

    /// <summary>The findings, and the names of this level's fields that were meant.</summary>
    public (IReadOnlyList<Diagnostic> Findings, IReadOnlySet<string> Meant) Examine(MapNode map)
    {
        var findings = new List<Diagnostic>();
        var meant = new HashSet<string>(StringComparer.Ordinal);
        SourceSpan? listed = null;
        for (var i = 0; i < map.Entries.Count; i++)
        {
            var entry = map.Entries[i];
            if (_names.Contains(entry.Key.Value, StringComparer.Ordinal))
            {
                continue;
            }

            if (i > 0 && entry.IsBare)
            {
                findings.AddRange(ExplainCut(map, i) is { } cut ? [cut] : []);
            }
            else if (HomeOf(entry.Key.Value) is { } home)
            {
                var isFirst = home.Level != level || (map.Find(home.Name) is null && meant.Add(home.Name));
                findings.Add(isFirst ? Lead(entry, home) : FieldKinds.UnknownTwice.At(entry.Key.Span, entry.Key.Value, home.Name));
            }
            else
            {
                findings.Add(
                    listed is { } first
                        ? FieldKinds.UnknownListed.At(entry.Key.Span, entry.Key.Value, first.Line.ToString(CultureInfo.InvariantCulture))
                        : FieldKinds.Unknown.At(entry.Key.Span, entry.Key.Value, string.Join(", ", _names))
                );
                listed ??= entry.Key.Span;
            }
        }

        return (findings, meant);
    }

    private FieldHome? HomeOf(string written)
    {
        if (guide?.Find(written, level) is [var home, ..])
        {
            return home;
        }

        return Suggestion.Nearest(written, _names) is { } nearest
            ? new FieldHome(level, fields.First(field => field.Name == nearest))
            : null;
    }

    private Diagnostic Lead(MapEntry entry, FieldHome home)
    {
        var (span, written) = (entry.Key.Span, entry.Key.Value);
        if (home.Field is null)
        {
            return FieldKinds.IsBody.At(span, written);
        }

        var line = Line(entry.Value, home.Field);
        if (home.Level == level)
        {
            return line is null || IsAsWritten(entry.Value, home.Field)
                ? FieldKinds.UnknownNear.At(span, written, home.Name)
                : FieldKinds.UnknownNearLine.At(span, written, home.Name, line);
        }

        var holder = home.Level[(home.Level.LastIndexOf('/') + 1)..];
        return holder.Length == 0 ? FieldKinds.BelongsAtTop.At(span, written, line ?? home.Name + ":")
            : guide!.IsInList(home.Level) ? FieldKinds.BelongsInItem.At(span, written, holder, line ?? home.Name + ":")
            : FieldKinds.BelongsUnder.At(span, written, holder, line ?? home.Name + ":");
    }

    /// <summary>The line as it should read in its place; null when the value is no single text.</summary>
    private static string? Line(Node value, Field field) =>
        value switch
        {
            ScalarNode { IsEmpty: true } => field.Name + ":",
            ScalarNode scalar =>
                $"{field.Name}: {(scalar.IsPlain || field.Fields.Count > 0 ? field.Write(scalar.Value.Trim()) : Quoted(scalar, field))}",
            _ => null,
        };

    /// <summary>A text that was between quotes keeps them, unless the field has a form of its own.</summary>
    private static string Quoted(ScalarNode scalar, Field field) =>
        field.Write(scalar.Value.Trim()) is var mended && mended == YamlQuotes.WhereNeeded(scalar.Value.Trim())
            ? YamlQuotes.Around(scalar.Value.Trim())
            : mended;

    private static bool IsAsWritten(Node value, Field field) =>
        value is ScalarNode scalar && (scalar.IsEmpty || field.Write(scalar.Value.Trim()) == YamlQuotes.WhereNeeded(scalar.Value.Trim()));

    /// <summary>
    /// <c>{ alt: Bol bleu, vu de dessus }</c>: YAML takes « vu de dessus » for a field. One finding for all the pieces of a text; null for
    /// the later ones.
    /// </summary>
    private static Diagnostic? ExplainCut(MapNode map, int index)
    {
        var pieces = map.Entries.Skip(index).TakeWhile(entry => entry.IsBare).Select(entry => entry.Key.Value).ToList();
        var comma = pieces[0] is [>= '0' and <= '9', ..] ? "," : ", ";
        return map.Entries[index - 1].Value is ScalarNode text && !map.Entries[index - 1].IsBare
            ? FieldKinds.CutByComma.At(
                map.Entries[index].Key.Span,
                map.Entries[index].Key.Value,
                $"{map.Entries[index - 1].Key.Value}: {YamlQuotes.Around(string.Join(comma, pieces.Prepend(text.Value)))}"
            )
            : null;
    }
}
