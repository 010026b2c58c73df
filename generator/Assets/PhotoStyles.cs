using System.Globalization;
using System.Text;
using StaticMarche.Content.Values;

namespace StaticMarche.Assets;

/// <summary>
/// One rule for each tone and each focus in use: pages hold no inline style. A tone is mixed into the paper, so that it is calm while the
/// picture comes, and the description is legible on it when the picture doesn't.
/// </summary>
internal static class PhotoStyles
{
    public static string Of(IEnumerable<string> tones, IEnumerable<FocalPoint> points)
    {
        var result = new StringBuilder();
        foreach (var tone in tones.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            result.Append(CultureInfo.InvariantCulture, $".tone-{tone}{{background-color:color-mix(in srgb,#{tone} 30%,var(--wash))}}");
        }

        var focuses = points.ToList();
        Append(result, 'x', focuses.Select(point => point.X));
        Append(result, 'y', focuses.Select(point => point.Y));
        return result.ToString();
    }

    private static void Append(StringBuilder result, char axis, IEnumerable<int> percents)
    {
        foreach (var percent in percents.Where(percent => percent != 50).Distinct().Order())
        {
            result.Append(CultureInfo.InvariantCulture, $".f{axis}-{percent}{{--f{axis}:{percent}%}}");
        }
    }
}
