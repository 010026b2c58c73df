using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Content.Market;

public sealed class GeoJsonReaderTests
{
    private const string Triangle = "[[0, 46], [1, 46], [1, 47], [0, 46]]";

    [Theory]
    [InlineData($$"""{ "type": "Polygon", "coordinates": [{{Triangle}}] }""")]
    [InlineData($$"""{ "coordinates": [[{{Triangle}}]], "type": "MultiPolygon" }""")]
    [InlineData(
        $$"""{ "type": "Feature", "properties": { "type": "Point" }, "geometry": { "type": "Polygon", "coordinates": [{{Triangle}}] } }"""
    )]
    [InlineData(
        """{ "type": "FeatureCollection", "features": [{ "type": "Feature", "geometry": { "type": "GeometryCollection", "geometries": """
            + $$"""[{ "type": "Polygon", "coordinates": [{{Triangle}}] }] } }] }"""
    )]
    public void Reads_the_polygons_of_any_kind_of_object(string json)
    {
        var outline = Parse(json).Value;

        Assert.NotNull(outline);
        Assert.Equal([new(0, 46), new(1, 46), new(1, 47), new(0, 46)], Assert.Single(outline.Rings));
    }

    [Fact]
    public void Keeps_islands_and_holes_and_passes_over_heights()
    {
        var outline = Parse(
            $$"""{ "type": "MultiPolygon", "coordinates": [[{{Triangle}}, {{Triangle}}], """
                + """[[[2, 46, 12.5], [3, 46, 0], [3, 47, 0], [2, 46, 12.5]]]] }"""
        ).Value;

        Assert.NotNull(outline);
        Assert.Equal(3, outline.Rings.Count);
        Assert.Equal((0, 3, 46, 47), (outline.West, outline.East, outline.South, outline.North));
    }

    [Theory]
    [InlineData("[]", "outline-no-border")]
    [InlineData("null", "outline-no-border")]
    [InlineData("""{ "type": "Polygon" }""", "outline-no-border")]
    [InlineData("""{ "type": "Polygon", "coordinates": {} }""", "outline-ring")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[0, 46], [1, 46], [0, 46]]] }""", "outline-ring")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[0, 46], [1, "46"], [1, 47], [0, 46]]] }""", "outline-point")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[0, 46], [1, 1e400], [1, 47], [0, 46]]] }""", "outline-point")]
    [InlineData("""{ "type": "Polygon", "coordinates": [[[[[[[[[[[[[[0]]]]]]]]]]]]]] }""", "outline-unreadable")]
    public void Refuses_what_is_no_border(string json, string id)
    {
        var read = Parse(json);

        Assert.Null(read.Value);
        Assert.Equal(id, Assert.Single(read.Diagnostics).Id);
    }

    private static Checked<TerritoryOutline> Parse(string json) => GeoJsonReader.Parse(new SourceText("content/territory.geojson", json));
}
