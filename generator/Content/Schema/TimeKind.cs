using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// An hour of the day as people write it: <c>"10:00"</c>, <c>9:00</c>, <c>9h</c>, <c>9 h 30</c>, <c>midi</c>; an end may be <c>24:00</c> or
/// <c>minuit</c>, too.
/// </summary>
internal sealed partial class TimeKind : ScalarKind<TimeOnly>
{
    public static readonly TimeKind Start = new(isEnd: false);

    public static readonly TimeKind End = new(isEnd: true);

    private const string Pattern = @"^([01]?[0-9]|2[0-4])( ?([:.]|h|H|heures?) ?([0-5][0-9])?( ?(min|mn))?(:00)?)?$";

    private readonly bool _isEnd;

    private TimeKind(bool isEnd) => _isEnd = isEnd;

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        // An editor should not underline a bare hour.
        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        writer.WriteStringValue("integer");
        writer.WriteEndArray();
        writer.WriteString("pattern", $"{Pattern}|^midi$|^minuit$");
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out TimeOnly value)
    {
        var text = SeenText.AsTyped(scalar.Value).ToLowerInvariant();
        if (Parse(text) is { } time)
        {
            value = time;
            return true;
        }

        // « de 10 h à 19 h » in one field: the first hour belongs here, or the last.
        var times = Times().Matches(text).Select(match => Parse(match.Value)).OfType<TimeOnly>().ToList();
        findings.Add(
            times.Count > 0
                ? ValueKinds.NotATimeNear.At(
                    scalar.Span,
                    scalar.Value,
                    times[_isEnd ? ^1 : 0].ToString("HH:mm", CultureInfo.InvariantCulture)
                )
                : ValueKinds.NotATime.At(scalar.Span, scalar.Value)
        );
        value = default;
        return false;
    }

    /// <summary>Midnight begins a day, and ends the one before; 24:00 only ends one.</summary>
    private TimeOnly? Parse(string text)
    {
        if (text is "midi" or "minuit")
        {
            return text == "midi" ? new TimeOnly(12, 0)
                : _isEnd ? TimeOnly.MinValue
                : null;
        }

        if (Written().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var hour = int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        var minute = match.Groups[4].Success ? int.Parse(match.Groups[4].Value, CultureInfo.InvariantCulture) : 0;
        return hour < 24 ? new TimeOnly(hour, minute)
            : _isEnd && minute == 0 ? TimeOnly.MinValue
            : null;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex(@"(?<![0-9])[0-9]{1,2} ?(:|h|heures?) ?([0-5][0-9])?(?![0-9])|\bmidi\b|\bminuit\b", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
