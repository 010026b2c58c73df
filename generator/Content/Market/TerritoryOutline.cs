namespace StaticMarche.Content.Market;

/// <summary>A point on the ground, in degrees (WGS 84).</summary>
internal readonly record struct GroundPoint(double Longitude, double Latitude);

/// <summary>The border of the territory, from <c>content/territory.geojson</c>: closed rings, islands and holes among them.</summary>
internal sealed record TerritoryOutline(IReadOnlyList<IReadOnlyList<GroundPoint>> Rings)
{
    public double West => Points.Min(point => point.Longitude);

    public double East => Points.Max(point => point.Longitude);

    public double South => Points.Min(point => point.Latitude);

    public double North => Points.Max(point => point.Latitude);

    private IEnumerable<GroundPoint> Points => Rings.SelectMany(ring => ring);

    /// <summary>Whether a point lies within the rectangle around the border.</summary>
    public bool MayHold(GroundPoint point) =>
        point.Longitude >= West && point.Longitude <= East && point.Latitude >= South && point.Latitude <= North;
}
