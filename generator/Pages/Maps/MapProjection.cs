using StaticMarche.Content.Market;

namespace StaticMarche.Pages.Maps;

/// <summary>A point of the drawing, in its own units, y downwards.</summary>
internal readonly record struct MapPoint(double X, double Y)
{
    public double DistanceTo(MapPoint other) => Math.Sqrt(((X - other.X) * (X - other.X)) + ((Y - other.Y) * (Y - other.Y)));
}

/// <summary>
/// From degrees to the drawing: equirectangular, longitudes shortened by the cosine of the mean latitude. Across a département or a
/// région that is true to a fraction of a percent, and a straight line in degrees stays one, so that a script can place a point with two
/// multiplications.
/// </summary>
internal sealed class MapProjection
{
    public const int Width = 600;

    /// <summary>Around the border: for its strokes, and for markers that sit on it.</summary>
    private const int Margin = 14;

    private const double KilometresPerDegree = 111.195;

    public MapProjection(TerritoryOutline outline)
    {
        var shortening = Math.Cos((outline.South + outline.North) / 2 * Math.PI / 180);
        UnitsPerLongitude = (Width - (2 * Margin)) / Math.Max(outline.East - outline.West, 1e-6);
        UnitsPerLatitude = UnitsPerLongitude / shortening;
        (West, North) = (outline.West - (Margin / UnitsPerLongitude), outline.North + (Margin / UnitsPerLatitude));
        Height = (int)Math.Ceiling(((outline.North - outline.South) * UnitsPerLatitude) + (2 * Margin));
        UnitsPerKilometre = UnitsPerLatitude / KilometresPerDegree;
    }

    public int Height { get; }

    /// <summary>Of the drawing's own edge.</summary>
    public double West { get; }

    /// <summary>Of the drawing's own edge.</summary>
    public double North { get; }

    public double UnitsPerLongitude { get; }

    public double UnitsPerLatitude { get; }

    public double UnitsPerKilometre { get; }

    public MapPoint Of(GroundPoint ground) =>
        new((ground.Longitude - West) * UnitsPerLongitude, (North - ground.Latitude) * UnitsPerLatitude);
}
