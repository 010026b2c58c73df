using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Pages.Maps;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages.Maps;

public sealed class MapDrawingTests(RenderedSample sample)
{
    private static readonly TerritoryOutline Square = new([
        [new(0, 46), new(1, 46), new(1, 47), new(0, 47), new(0, 46)],
    ]);

    [Fact]
    public void A_kilometre_to_the_east_is_as_long_as_one_to_the_north()
    {
        var projection = new MapProjection(Square);

        var east = projection.Of(new(0.5, 46.5)).DistanceTo(projection.Of(new(0.6, 46.5))) / (11.1195 * Math.Cos(46.5 * Math.PI / 180));
        var north = projection.Of(new(0.5, 46.5)).DistanceTo(projection.Of(new(0.5, 46.6))) / 11.1195;

        Assert.Equal(north, east, 0.001);
        Assert.Equal(projection.UnitsPerKilometre, north, 0.001);
    }

    [Fact]
    public void A_circle_has_an_area_in_proportion_to_its_makers()
    {
        var drawing = MapDrawing.Of(Square, [Commune("Ici", 0.2, 46.2, 1), Commune("Là", 0.8, 46.8, 4)], commune => commune.Name);

        Assert.Equal(2, drawing.Markers[1].Radius / drawing.Markers[0].Radius, 0.001);
    }

    [Fact]
    public void The_larger_of_two_neighbours_keeps_its_name_when_there_is_room_for_one()
    {
        var drawing = MapDrawing.Of(
            Square,
            [.. Enumerable.Range(0, 12).Select(i => Commune($"Saint-Voisin {i}", 0.5 + (i * 0.004), 46.5, i + 1))],
            commune => commune.Name
        );

        Assert.Contains(drawing.Labels.Keys, marker => marker.Commune.Vendors.Count == 12);
        Assert.True(drawing.Labels.Count < 12);
    }

    [Fact]
    public void The_sample_map_shows_every_commune_and_most_names()
    {
        var (outline, communes) = (sample.Input.Catalogue.Outline, sample.Input.Catalogue.Communes);

        var drawing = MapDrawing.Of(outline!, communes, commune => commune.Name);

        Assert.Equal(communes.Count, drawing.Markers.Count);
        Assert.InRange(drawing.Labels.Count, communes.Count * 3 / 4, communes.Count);
        Assert.InRange(drawing.Outline.Length, 1000, 4000);
        Assert.All(drawing.Markers, marker => Assert.InRange(marker.Centre.Y, 0, drawing.Projection.Height));
    }

    [Fact]
    public void The_sample_map_page_is_light_enough_for_a_phone()
    {
        var page = sample.Pages.Single(page => page.Path.Address == "carte/");

        Assert.InRange(Compressed.SizeOf(page.Content), 3000, 15_000);
    }

    private static Commune Commune(string name, double longitude, double latitude, int vendors) =>
        new()
        {
            Code = name,
            Slug = Slug.FromName(name)!.Value,
            Name = name,
            Postcodes = [],
            Latitude = latitude,
            Longitude = longitude,
            Source = SourceSpan.OfFile("content/places.yml"),
            Vendors = new Vendor[vendors],
        };
}
