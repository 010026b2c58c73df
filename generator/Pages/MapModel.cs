using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Pages.Maps;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>The territory as a drawing in SVG. Lengths are in units of its view box, as SVG writes them.</summary>
internal sealed record MapModel : ITemplateModel
{
    private static readonly ModelShape<MapModel> Members = new ModelShape<MapModel>()
        .With(map => map.Width)
        .With(map => map.Height)
        .With(map => map.Outline)
        .With(map => map.Projection)
        .With(map => map.Markers)
        .With(map => map.Scale);

    public ModelShape Shape => Members;

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The border, as a path.</summary>
    public required string Outline { get; init; }

    /// <summary>For scripts: west, north, units per degree of longitude and of latitude.</summary>
    public required string Projection { get; init; }

    public required IReadOnlyList<MarkerModel> Markers { get; init; }

    public required ScaleModel Scale { get; init; }

    /// <summary>Null when the market has no border to draw.</summary>
    public static MapModel? Of(MarketCatalogue catalogue, UrlScheme urls, Words words)
    {
        if (catalogue.Outline is not { } outline)
        {
            return null;
        }

        var drawing = MapDrawing.Of(outline, catalogue.Communes, PlacePhrases.Name);
        var projection = drawing.Projection;
        double[] numbers = [projection.West, projection.North, projection.UnitsPerLongitude, projection.UnitsPerLatitude];
        return new MapModel
        {
            Width = MapProjection.Width,
            Height = projection.Height,
            Outline = drawing.Outline,
            Projection = string.Join(' ', numbers.Select(number => number.ToString("0.####", CultureInfo.InvariantCulture))),
            Markers = [.. drawing.Markers.Select(marker => MarkerModel.Of(marker, drawing.Labels.GetValueOrDefault(marker), urls, words))],
            Scale = ScaleModel.Of(drawing, words),
        };
    }

    /// <summary>To a tenth of a unit: less than a pixel.</summary>
    public static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A bar that stands for a round number of kilometres.</summary>
internal sealed record ScaleModel(string Length, int Y, int TextY, string Text) : ITemplateModel
{
    private static readonly ModelShape<ScaleModel> Members = new ModelShape<ScaleModel>()
        .With(scale => scale.Length)
        .With(scale => scale.Y)
        .With(scale => scale.TextY)
        .With(scale => scale.Text);

    public ModelShape Shape => Members;

    public static ScaleModel Of(MapDrawing drawing, Words words) =>
        new(
            MapModel.Number(drawing.ScaleKilometres * drawing.Projection.UnitsPerKilometre),
            drawing.Projection.Height - 24,
            drawing.Projection.Height - 30,
            words.Say("map.scale", drawing.ScaleKilometres)
        );
}
