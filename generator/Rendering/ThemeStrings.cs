using System.Globalization;
using System.Text.RegularExpressions;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Templates;

namespace StaticMarche.Rendering;

/// <summary>
/// Finds texts of a theme that nothing shows, and places in them that nothing fills. What the program itself says has no list: the theme
/// that others extend is the measure. Its own words are those that its pages show.
/// </summary>
internal static partial class ThemeStrings
{
    private static readonly string[] Forms = [".one", ".other"];

    public static IEnumerable<Diagnostic> Check(Theme theme, TemplateSet templates)
    {
        var given = templates
            .All.SelectMany(template => template.Names.Texts)
            .GroupBy(text => text.Key, text => text.Values, StringComparer.Ordinal)
            .ToDictionary(text => text.Key, text => text.Max(), StringComparer.Ordinal);
        for (var i = 0; i < theme.StringLayers.Count; i++)
        {
            var below = Join(theme.StringLayers.Skip(i + 1).SelectMany(layer => layer).Select(text => (text.Key, text.Value.Value)));
            foreach (var (key, text) in theme.StringLayers[i])
            {
                var former = below.GetValueOrDefault(WithoutForm(key));
                int? values = given.TryGetValue(key, out var count) || given.TryGetValue(WithoutForm(key), out count) ? count : null;
                if (former is null && values is null && below.Count > 0)
                {
                    yield return ThemeKinds.StringUnknown.At(text.Span, key, NearNames.Of(key, below.Keys));
                }

                foreach (var place in Surplus(text.Value, former, values))
                {
                    yield return ThemeKinds.StringPlace.At(text.Span, key, place);
                }
            }
        }
    }

    /// <summary>
    /// A place that the text it stands for has too is filled; one that no call fills isn't. A call without values leaves the filling to a
    /// script.
    /// </summary>
    private static IEnumerable<string> Surplus(string text, string? former, int? values)
    {
        var known = former is null ? null : Places(former);
        return Places(text)
            .Where(place => known is not null ? place >= (values ?? 0) && !known.Contains(place) : values > 0 && place >= values)
            .Select(Written);
    }

    /// <summary>The texts of each name; both forms of a text that counts something are one.</summary>
    private static Dictionary<string, string> Join(IEnumerable<(string Key, string Text)> texts) =>
        texts
            .GroupBy(text => WithoutForm(text.Key), text => text.Text, StringComparer.Ordinal)
            .ToDictionary(text => text.Key, text => string.Join(' ', text), StringComparer.Ordinal);

    private static string WithoutForm(string key) =>
        Forms.FirstOrDefault(form => key.EndsWith(form, StringComparison.Ordinal)) is { } form ? key[..^form.Length] : key;

    private static HashSet<int> Places(string text) => [.. Place().Matches(text).Select(match => match.Value[1] - '0')];

    private static string Written(int place) => "{" + place.ToString(CultureInfo.InvariantCulture) + "}";

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Place();
}
