using System.Globalization;
using System.Text;
using StaticMarche.Content.Market;

namespace StaticMarche.Pages.Maps;

/// <summary>
/// The border as the <c>d</c> of an SVG path: whole units, each point relative to the one before, so that it is light enough to stand in a
/// page.
/// </summary>
internal static class OutlinePath
{
    /// <summary>A unit of the drawing is a pixel or less on a screen.</summary>
    private const double Tolerance = 0.9;

    /// <summary>Rings smaller than this, a rock or a slip of the pen, would be a dot.</summary>
    private const double MinArea = 6;

    public static string Of(TerritoryOutline outline, MapProjection projection)
    {
        var path = new StringBuilder();
        foreach (var ring in outline.Rings)
        {
            var points = LineSimplifier.Simplify([.. ring.Select(projection.Of)], Tolerance);
            if (AreaOf(points) >= MinArea)
            {
                Append(path, points);
            }
        }

        return path.ToString();
    }

    private static void Append(StringBuilder path, IReadOnlyList<MapPoint> points)
    {
        // Steps lead between rounded points: rounding each step would drift.
        var (x, y) = Rounded(points[0]);
        path.Append(CultureInfo.InvariantCulture, $"M{x} {y}l");
        var start = path.Length;
        foreach (var (nextX, nextY) in points.Skip(1).SkipLast(1).Select(Rounded).Where(next => next != (x, y)))
        {
            AppendNumber(path, nextX - x, path.Length == start);
            AppendNumber(path, nextY - y, false);
            (x, y) = (nextX, nextY);
        }

        path.Append('z');
    }

    private static void AppendNumber(StringBuilder path, int number, bool isFirst)
    {
        if (number >= 0 && !isFirst)
        {
            path.Append(' ');
        }

        path.Append(CultureInfo.InvariantCulture, $"{number}");
    }

    private static (int X, int Y) Rounded(MapPoint point) => ((int)Math.Round(point.X), (int)Math.Round(point.Y));

    private static double AreaOf(IReadOnlyList<MapPoint> ring)
    {
        var twice = 0.0;
        for (var i = 1; i < ring.Count; i++)
        {
            twice += (ring[i - 1].X * ring[i].Y) - (ring[i].X * ring[i - 1].Y);
        }

        return Math.Abs(twice) / 2;
    }
}
