namespace StaticMarche.Content.Territories;

/// <summary>
/// The centre of a surface, by the shoelace formula; a commune is small enough to be flat. Rings of holes turn the other way, and so take
/// away.
/// </summary>
internal static class SurfaceCentre
{
    public static Position? Of(IEnumerable<IReadOnlyList<Position>> rings)
    {
        var (area, latitude, longitude) = (0.0, 0.0, 0.0);
        foreach (var ring in rings)
        {
            for (var i = 0; i + 1 < ring.Count; i++)
            {
                var (from, to) = (ring[i], ring[i + 1]);
                var cross = (from.Longitude * to.Latitude) - (to.Longitude * from.Latitude);
                area += cross;
                latitude += (from.Latitude + to.Latitude) * cross;
                longitude += (from.Longitude + to.Longitude) * cross;
            }
        }

        return area == 0 ? null : new Position(latitude / (3 * area), longitude / (3 * area));
    }
}
