namespace StaticMarche.Pages.Maps;

/// <summary>
/// Leaves out points of a line that nobody would see (Douglas and Peucker, 1973), by a stack of its own: a border has many thousand.
/// </summary>
internal static class LineSimplifier
{
    /// <param name="ring">Closed: the last point is the first.</param>
    /// <param name="tolerance">How far from the simpler line a point that is left out may lie.</param>
    public static IReadOnlyList<MapPoint> Simplify(IReadOnlyList<MapPoint> ring, double tolerance)
    {
        var keep = new bool[ring.Count];
        var far = Farthest(ring, 0, ring.Count - 1).Index;
        (keep[0], keep[far], keep[^1]) = (true, true, true);
        var open = new Stack<(int First, int Last)>([(0, far), (far, ring.Count - 1)]);
        while (open.TryPop(out var part))
        {
            var (index, distance) = Farthest(ring, part.First, part.Last);
            if (distance > tolerance)
            {
                keep[index] = true;
                open.Push((part.First, index));
                open.Push((index, part.Last));
            }
        }

        return [.. ring.Where((_, i) => keep[i])];
    }

    private static (int Index, double Distance) Farthest(IReadOnlyList<MapPoint> line, int first, int last)
    {
        var (index, distance) = (first, -1.0);
        for (var i = first + 1; i < last; i++)
        {
            var far = DistanceToSegment(line[i], line[first], line[last]);
            if (far > distance)
            {
                (index, distance) = (i, far);
            }
        }

        return (index, distance);
    }

    private static double DistanceToSegment(MapPoint point, MapPoint from, MapPoint to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length, 0, 1);
        return point.DistanceTo(new MapPoint(from.X + (along * dx), from.Y + (along * dy)));
    }
}
