using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Each commune is listed once, by a code that can be one, and no two share a name.</summary>
internal sealed class PlaceCodes : MarketRule
{
    private const int CodeLength = 5;

    public override IReadOnlyList<DiagnosticKind> Kinds => [PlaceKinds.Duplicate, PlaceKinds.Code];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        var firsts = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var place in market.Places.Where(place => place.Code.Value.Length > 0))
        {
            var (code, span) = (place.Code.Value, place.Code.Span);
            if (!IsCode(code))
            {
                yield return PlaceKinds.Code.At(span, code);
            }

            foreach (var key in new[] { code, LatinText.Fold(place.Name) }.Where(key => key.Length > 0 && !firsts.TryAdd(key, span)))
            {
                yield return PlaceKinds.Duplicate.At(span, key == code ? code : place.Name, Numbers.Of(firsts[key].Line)) with
                {
                    Related = firsts[key],
                };
            }
        }
    }

    /// <summary>86194, 2A004, 97411: two characters for the department, of which Corsica's second is a letter.</summary>
    private static bool IsCode(string code) =>
        code.Length == CodeLength
        && code.Where((_, i) => i != 1).All(char.IsAsciiDigit)
        && (char.IsAsciiDigit(code[1]) || code[..2] is "2A" or "2B");
}
