using System.Globalization;
using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Pages.Maps;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>map.html</c>: makers by commune, drawn and listed.</summary>
internal static class MapPage
{
    public static PageModel Build(OutputPath path, Models models)
    {
        var head = ListPages.Head("map", path, models) with
        {
            Description = models.Words.Say("map.description", ListPages.In(models)),
            Photo = models.Catalogue.Vendors is [var first, ..] ? Cards.FaceOf(first) : null,
        };
        return new PageModel(
            head,
            ("map", models.Map),
            ("communes", Model.List(models.Catalogue.Communes.Select(commune => Listed(commune, models))))
        );
    }

    /// <summary>Null when the market has no border to draw.</summary>
    public static ScriptObject? Map(MarketCatalogue catalogue, UrlScheme urls, Words words)
    {
        if (catalogue.Outline is not { } outline)
        {
            return null;
        }

        var drawing = MapDrawing.Of(outline, catalogue.Communes, PlacePhrases.Name);
        var projection = drawing.Projection;
        return Model.Of(
            ("width", MapProjection.Width),
            ("height", projection.Height),
            ("outline", drawing.Outline),
            (
                "projection",
                string.Join(
                    ' ',
                    new[] { projection.West, projection.North, projection.UnitsPerLongitude, projection.UnitsPerLatitude }.Select(number =>
                        number.ToString("0.####", CultureInfo.InvariantCulture)
                    )
                )
            ),
            (
                "markers",
                Model.List(drawing.Markers.Select(marker => Marker(marker, drawing.Labels.GetValueOrDefault(marker), urls, words)))
            ),
            ("scale", Scale(drawing, words))
        );
    }

    private static ScriptObject Scale(MapDrawing drawing, Words words) =>
        Model.Of(
            ("length", Number(drawing.ScaleKilometres * drawing.Projection.UnitsPerKilometre)),
            ("y", drawing.Projection.Height - 24),
            ("text_y", drawing.Projection.Height - 30),
            ("text", words.Say("map.scale", drawing.ScaleKilometres))
        );

    private static ScriptObject Marker(MapMarker marker, MapLabel? label, UrlScheme urls, Words words) =>
        Model.Of(
            ("name", marker.Name),
            ("title", words.Say("map.marker", marker.Name, words.Say("count.vendors", marker.Commune.Vendors.Count))),
            ("href", urls.Href(urls.Of(marker.Commune))),
            ("x", Number(marker.Centre.X)),
            ("y", Number(marker.Centre.Y)),
            ("radius", Number(marker.Radius)),
            ("label", label is null ? null : Label(label, marker.Centre))
        );

    private static ScriptObject Label(MapLabel label, MapPoint marker) =>
        Model.Of(
            ("x", Number(label.Start.X)),
            ("y", Number(label.Start.Y)),
            ("drop", label.Drop.ToString("0.##", CultureInfo.InvariantCulture) + "em"),
            ("anchor", label.Anchor),
            ("line", label.IsApart ? $"M{Number(marker.X)} {Number(marker.Y)}L{Number(label.Start.X)} {Number(label.Start.Y)}" : null),
            ("is_wide", label.IsForWideScreens)
        );

    private static ScriptObject Listed(Commune commune, Models models)
    {
        var listed = CommunePage.Card(commune, models);
        Model.Fill(listed, ("position", Position(commune)), ("vendors", models.Cards.Of(commune.Vendors)));
        return listed;
    }

    /// <summary>Latitude and longitude, to about a hundred metres: for scripts that measure distances.</summary>
    public static string Position(Commune commune) =>
        string.Create(CultureInfo.InvariantCulture, $"{commune.Latitude:0.###},{commune.Longitude:0.###}");

    private static string Number(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
