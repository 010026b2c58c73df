using StaticMarche.Catalogue;
using StaticMarche.Content.Market;

namespace StaticMarche.Pages.Maps;

/// <summary>A commune on the map: its circle has an area in proportion to its makers.</summary>
internal sealed record MapMarker(Commune Commune, string Name, MapPoint Centre, double Radius);

/// <summary>The territory and its makers, drawn when the site is built.</summary>
internal sealed record MapDrawing
{
    /// <summary>One maker.</summary>
    private const double SmallestRadius = 9;

    /// <summary>However many there are: a circle should not hide its neighbours.</summary>
    private const double LargestRadius = 30;

    private static readonly int[] RoundDistances = [1, 2, 5, 10, 20, 50, 100, 200];

    public required MapProjection Projection { get; init; }

    public required string Outline { get; init; }

    /// <summary>By name; the circles that lie on others come last in the drawing.</summary>
    public required IReadOnlyList<MapMarker> Markers { get; init; }

    public required IReadOnlyDictionary<MapMarker, MapLabel> Labels { get; init; }

    /// <summary>How many kilometres the scale's bar stands for: a round number, at most a quarter of the width.</summary>
    public int ScaleKilometres =>
        RoundDistances.LastOrDefault(distance => distance * Projection.UnitsPerKilometre <= MapProjection.Width / 4.0, 1);

    /// <param name="outline">The border.</param>
    /// <param name="communes">Those with makers.</param>
    /// <param name="nameOf">A commune's name as print writes it.</param>
    public static MapDrawing Of(TerritoryOutline outline, IReadOnlyList<Commune> communes, Func<Commune, string> nameOf)
    {
        var projection = new MapProjection(outline);
        var scale = RadiusPerRoot(communes);
        MapMarker[] markers =
        [
            .. communes.Select(commune => new MapMarker(
                commune,
                nameOf(commune),
                projection.Of(new GroundPoint(commune.Longitude, commune.Latitude)),
                Math.Max(SmallestRadius / 2, scale * Math.Sqrt(commune.Vendors.Count))
            )),
        ];
        var byWeight = markers
            .OrderByDescending(marker => marker.Commune.Vendors.Count)
            .ThenByDescending(marker => marker.Commune.Products.Count)
            .ThenBy(marker => marker.Commune.Code, StringComparer.Ordinal);
        return new MapDrawing
        {
            Projection = projection,
            Outline = OutlinePath.Of(outline, projection),
            Markers = markers,
            Labels = new MapLabels(markers, projection.Height).Place(byWeight),
        };
    }

    private static double RadiusPerRoot(IReadOnlyList<Commune> communes)
    {
        var most = communes.Select(commune => commune.Vendors.Count).DefaultIfEmpty(1).Max();
        return Math.Min(SmallestRadius, LargestRadius / Math.Sqrt(Math.Max(1, most)));
    }
}
