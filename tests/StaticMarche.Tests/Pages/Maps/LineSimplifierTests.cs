using StaticMarche.Pages.Maps;

namespace StaticMarche.Tests.Pages.Maps;

public sealed class LineSimplifierTests
{
    [Fact]
    public void Keeps_the_corners_of_a_square_and_nothing_between_them()
    {
        MapPoint[] ring = [new(0, 0), new(5, 0.2), new(10, 0), new(10, 10), new(5, 10.3), new(0, 10), new(0, 5), new(0, 0)];

        var simple = LineSimplifier.Simplify(ring, 0.5);

        Assert.Equal([new(0, 0), new(10, 0), new(10, 10), new(0, 10), new(0, 0)], simple);
    }

    [Fact]
    public void Keeps_a_point_that_somebody_would_see()
    {
        MapPoint[] ring = [new(0, 0), new(5, 0.6), new(10, 0), new(10, 10), new(0, 0)];

        var simple = LineSimplifier.Simplify(ring, 0.5);

        Assert.Contains(new(5, 0.6), simple);
    }

    [Fact]
    public void A_line_that_is_halved_at_each_of_its_points_needs_no_deep_stack()
    {
        MapPoint[] ring = [.. Enumerable.Range(0, 5_000).Select(i => new MapPoint(i, i % 2)), new(0, 0)];
        var kept = 0;

        var thread = new Thread(() => kept = LineSimplifier.Simplify(ring, 0.9).Count, maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.InRange(kept, 4_900, ring.Length);
    }
}
