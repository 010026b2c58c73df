using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticMarche.Content.Yaml;

/// <summary>
/// Finds text that YAML takes for a comment and would drop, such as the hashtag in « Bols #faitmain ». A comment that is meant has a
/// space after its #, or stands beside the fields.
/// </summary>
internal static class YamlComments
{
    public static IEnumerable<Diagnostic> Examine(YamlPlaces places, Scalar scalar)
    {
        if (FindOnSameLine(places, scalar) is { } beside)
        {
            yield return beside;
        }

        if (FindOnLinesBelow(places, scalar) is { } below)
        {
            yield return below;
        }
    }

    private static Diagnostic? FindOnSameLine(YamlPlaces places, Scalar scalar)
    {
        var (source, at) = (places.Source, places.LineOf(scalar.End));
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded || source.Line(at) is not { } line)
        {
            return null;
        }

        var rest = line[Math.Min((int)scalar.End.Column - 1, line.Length)..];
        var comment = rest.TrimStart(' ', '\t');
        return comment.Length < rest.Length && IsHashtag(comment)
            ? YamlQuoteKinds.HashInside.At(
                YamlMistakes.Part(source, at, line.Length - comment.Length, comment.Length),
                comment.TrimEnd(),
                YamlMistakes.Quoted(source, at) ?? YamlQuotes.Around(scalar.Value + rest.TrimEnd())
            )
            : null;
    }

    /// <summary>The lines of hashtags that go on with a text of the line above, indented below its field.</summary>
    private static Diagnostic? FindOnLinesBelow(YamlPlaces places, Scalar scalar)
    {
        var source = places.Source;
        var first = YamlLine.Parse(source.Line(places.LineOf(scalar.Start)) ?? "");
        if (
            scalar.Style != ScalarStyle.Plain
            || scalar.Value.Length == 0
            || first.ValueStart != (int)scalar.Start.Column - 1
            || first.Key.Length + first.Dash.Length == 0
        )
        {
            return null;
        }

        var from = places.LineOf(scalar.End) + 1;
        var lost = Enumerable
            .Range(from, Math.Max(0, places.Lines.Last - from + 1))
            .Select(at => source.Line(at) ?? "")
            .TakeWhile(line => GoesOn(line, first.Indent.Length))
            .Select(line => line.Trim())
            .ToList();
        return lost.Count > 0
            ? YamlQuoteKinds.HashInside.At(
                source.SpanOfLine(from),
                lost[0],
                first.With(YamlQuotes.Around(string.Join(' ', [scalar.Value, .. lost]))).Trim()
            )
            : null;
    }

    /// <summary>Says no to « #price: 12 », a field that somebody switched off.</summary>
    private static bool GoesOn(string line, int indent)
    {
        var text = line.TrimStart();
        return IsHashtag(text) && line.Length - text.Length > indent && YamlLine.Parse(text[1..]).Key.Length == 0;
    }

    private static bool IsHashtag(string text) => text is ['#', not '#', ..] && !char.IsWhiteSpace(text[1]);
}
