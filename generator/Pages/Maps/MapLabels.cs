namespace StaticMarche.Pages.Maps;

/// <summary>A name beside its marker.</summary>
/// <param name="Start">Where the text begins, ends or has its middle, as <paramref name="Anchor"/> says.</param>
/// <param name="Anchor">As SVG calls it: <c>start</c>, <c>end</c> or <c>middle</c>.</param>
/// <param name="Drop">From there down to its base line, in its own heights.</param>
/// <param name="IsForWideScreens">Too close to others where the map is small, and its letters large.</param>
internal sealed record MapLabel(MapPoint Start, string Anchor, double Drop, bool IsForWideScreens)
{
    /// <summary>Away from its marker: a line leads there.</summary>
    public bool IsApart { get; init; }
}

/// <summary>
/// Finds room for names, the most important first: beside the marker, above, below or across its corners, over no other name and no
/// marker, within the drawing; else some way off, at the end of a line. First in the letters of a small screen, then, for the names left
/// over, in those of a wide one.
/// </summary>
internal sealed class MapLabels(IReadOnlyList<MapMarker> markers, double height)
{
    /// <summary>On a phone a unit is about half a pixel. The style sheet holds the same two sizes.</summary>
    public const double LargeLetters = 25;

    public const double SmallLetters = 17;

    /// <summary>
    /// A letter's mean width in the widest of the serifs that devices have (DejaVu): rather too wide than two names that touch.
    /// </summary>
    private const double LetterWidth = 0.62;

    private const double Gap = 5;

    /// <summary>Nearer to another marker, a name could be taken for that one's.</summary>
    private const double Clearance = 7;

    /// <summary>Of the way to a marker's edge, for a name across its corner.</summary>
    private const double Corner = 0.7;

    /// <summary>How far off a name may stand that finds no room beside its marker.</summary>
    private static readonly double[] Distances = [24, 36, 50, 66, 84, 104, 126, 150, 176, 204, 234];

    private static readonly double[] Slopes = [0, 0.5, -0.5, 1, -1, 2, -2];

    private readonly Dictionary<MapMarker, MapLabel> _placed = [];

    /// <param name="inOrder">Markers, the most important first.</param>
    public IReadOnlyDictionary<MapMarker, MapLabel> Place(IEnumerable<MapMarker> inOrder)
    {
        var all = inOrder.ToList();
        foreach (var isForWideScreens in new[] { false, true })
        {
            foreach (var marker in all.Where(marker => !_placed.ContainsKey(marker)))
            {
                _ = TryPlace(marker, Candidates(marker, isForWideScreens)) || TryMakeRoom(marker, isForWideScreens);
            }

            foreach (var marker in all.Where(marker => !_placed.ContainsKey(marker)))
            {
                _ = TryPlace(marker, CandidatesApart(marker, isForWideScreens));
            }
        }

        return _placed;
    }

    private bool TryPlace(MapMarker marker, IEnumerable<MapLabel> candidates)
    {
        if (candidates.FirstOrDefault(label => !InTheWayOf(label, marker).Any()) is not { } label)
        {
            return false;
        }

        _placed.Add(marker, label);
        return true;
    }

    /// <summary>Where one other name is in the way, that one may stand elsewhere beside its own marker.</summary>
    private bool TryMakeRoom(MapMarker marker, bool isForWideScreens)
    {
        foreach (var label in Candidates(marker, isForWideScreens))
        {
            if (
                InTheWayOf(label, marker).ToList() is [var other]
                && _placed[other] is var before
                && before.IsForWideScreens == isForWideScreens
            )
            {
                _placed.Remove(other);
                _placed.Add(marker, label);
                if (TryPlace(other, Candidates(other, isForWideScreens)))
                {
                    return true;
                }

                _placed.Remove(marker);
                _placed.Add(other, before);
            }
        }

        return false;
    }

    /// <summary>All places where a name would be within the drawing and clear of the other markers.</summary>
    private IEnumerable<MapLabel> Candidates(MapMarker marker, bool isForWideScreens)
    {
        var ((x, y), away) = ((marker.Centre.X, marker.Centre.Y), marker.Radius + Gap);
        var corner = away * Corner;
        MapLabel[] around =
        [
            new(new(x + away, y), "start", 0.33, isForWideScreens),
            new(new(x - away, y), "end", 0.33, isForWideScreens),
            new(new(x, y - away), "middle", 0, isForWideScreens),
            new(new(x, y + away), "middle", 0.75, isForWideScreens),
            new(new(x + corner, y - corner), "start", -0.2, isForWideScreens),
            new(new(x + corner, y + corner), "start", 0.95, isForWideScreens),
            new(new(x - corner, y - corner), "end", -0.2, isForWideScreens),
            new(new(x - corner, y + corner), "end", 0.95, isForWideScreens),
        ];
        return around.Where(label => HasRoom(BoxOf(label, marker.Name, isForWideScreens), marker));
    }

    /// <summary>Some way off on either side, above or below, at the end of a line that crosses no other name and no other marker.</summary>
    private IEnumerable<MapLabel> CandidatesApart(MapMarker marker, bool isForWideScreens)
    {
        var (x, y) = (marker.Centre.X, marker.Centre.Y);
        return Distances
            .SelectMany(away =>
                Slopes
                    .SelectMany(slope =>
                        new MapLabel[]
                        {
                            new(new(x + away, y + (slope * away)), "start", 0.33, isForWideScreens) { IsApart = true },
                            new(new(x - away, y + (slope * away)), "end", 0.33, isForWideScreens) { IsApart = true },
                        }
                    )
                    .Append(new(new(x, y - away), "middle", 0, isForWideScreens) { IsApart = true })
                    .Append(new(new(x, y + away), "middle", 0.75, isForWideScreens) { IsApart = true })
            )
            .Where(label => HasRoom(BoxOf(label, marker.Name, isForWideScreens), marker) && IsClear(label.Start, marker));
    }

    private bool IsClear(MapPoint end, MapMarker own) =>
        !LineTo(end, own)
            .Any(point =>
                markers.Any(marker => marker != own && marker.Centre.DistanceTo(point) < marker.Radius + Clearance)
                || _placed.Any(other => BoxOf(other.Value, other.Key.Name, other.Value.IsForWideScreens).Touches(point, 1))
            );

    private static IEnumerable<MapPoint> LineTo(MapPoint end, MapMarker marker)
    {
        const int Steps = 8;
        var (x, y) = (marker.Centre.X, marker.Centre.Y);
        return Enumerable.Range(1, Steps).Select(step => new MapPoint(x + ((end.X - x) * step / Steps), y + ((end.Y - y) * step / Steps)));
    }

    private bool HasRoom(Box box, MapMarker own) =>
        box is { Left: >= 0, Top: >= 0, Right: <= MapProjection.Width }
        && box.Bottom <= height
        && !markers.Any(marker => marker != own && box.Touches(marker.Centre, marker.Radius + Clearance));

    private IEnumerable<MapMarker> InTheWayOf(MapLabel label, MapMarker marker)
    {
        var box = BoxOf(label, marker.Name, label.IsForWideScreens);
        return _placed
            .Where(other => BoxOf(other.Value, other.Key.Name, label.IsForWideScreens).Touches(box) || LineTouches(other, box))
            .Select(other => other.Key);
    }

    private static bool LineTouches(KeyValuePair<MapMarker, MapLabel> other, Box box) =>
        other.Value.IsApart && LineTo(other.Value.Start, other.Key).Any(point => box.Touches(point, 1));

    private static Box BoxOf(MapLabel label, string name, bool isForWideScreens)
    {
        var letters = isForWideScreens ? SmallLetters : LargeLetters;
        var width = name.Length * LetterWidth * letters;
        var left =
            label.Start.X
            - (
                label.Anchor switch
                {
                    "start" => 0,
                    "end" => width,
                    _ => width / 2,
                }
            );
        var baseLine = label.Start.Y + (label.Drop * letters);
        return new Box(left, baseLine - (0.8 * letters), left + width, baseLine + (0.25 * letters));
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool Touches(MapPoint centre, double radius) =>
            centre.DistanceTo(new MapPoint(Math.Clamp(centre.X, Left, Right), Math.Clamp(centre.Y, Top, Bottom))) < radius;
    }
}
