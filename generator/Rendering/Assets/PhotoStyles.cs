using System.Globalization;
using System.Text;
using StaticMarche.Content.Values;

namespace StaticMarche.Rendering.Assets;

/// <summary>One rule for each tone and each focus in use: pages hold no inline style.</summary>
internal static class PhotoStyles
{
    public static string Of(IEnumerable<string> tones, IEnumerable<FocalPoint> points)
    {
        var result = new StringBuilder();
        foreach (var tone in tones.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            result.Append(CultureInfo.InvariantCulture, $".tone-{tone}{{background-color:#{tone}}}");
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
