using System.Text.Json;

namespace StaticMarche.Content.Territories;

/// <summary>
/// Communes as JSON: geo.api.gouv.fr's answers (<c>code, nom, codesPostaux, centre</c>), <c>communes.json</c> of
/// @etalab/decoupage-administratif (<c>type, chefLieu</c> besides), and GeoJSON, of which the code and the place are read: outlines are
/// often of another year.
/// </summary>
internal static class CommuneJson
{
    private const string Today = "commune-actuelle";
    private static readonly string[] PastTypes = ["commune-deleguee", "commune-associee", "commune-supprimee"];

    /// <summary>Null when it is no list of communes.</summary>
    public static CommuneFacts? Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return document.RootElement switch
            {
                { ValueKind: JsonValueKind.Array } list => OfList(list),
                { ValueKind: JsonValueKind.Object } whole when whole.TryGetProperty("features", out var features) => OfFeatures(features),
                { ValueKind: JsonValueKind.Object } whole when whole.TryGetProperty("communes", out var communes) => OfList(communes),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static CommuneFacts? OfList(JsonElement list)
    {
        var items = Items(list).Where(item => Text(item, "code").Length > 0 && Text(item, "nom").Length > 0).ToList();
        var today = items.Where(item => Text(item, "type") is Today or "").ToList();
        return items.Count == 0
            ? null
            : new CommuneFacts
            {
                Authority = items.Any(item => Text(item, "type") == Today) ? 2 : 1,
                Communes =
                [
                    .. today.Select(item => new CommuneFact(
                        Text(item, "code"),
                        Text(item, "nom"),
                        Text(item, "departement") is { Length: > 0 } department ? department : Text(item, "codeDepartement")
                    )),
                ],
                Former =
                [
                    .. items
                        .Where(item => PastTypes.Contains(Text(item, "type"), StringComparer.Ordinal))
                        .Select(item => new FormerFact(Text(item, "code"), Text(item, "nom"), Text(item, "chefLieu"))),
                ],
                Postcodes =
                [
                    .. today.SelectMany(item => Items(item, "codesPostaux").Select(code => (Text(item, "code"), code.GetString() ?? ""))),
                ],
                Positions = [.. Positions(today.Select(item => (Text(item, "code"), PlaceOf(item))))],
            };
    }

    private static CommuneFacts? OfFeatures(JsonElement features)
    {
        var places = Positions(
                Items(features)
                    .Select(feature =>
                        (
                            feature.TryGetProperty("properties", out var properties) ? Text(properties, "code") : "",
                            feature.TryGetProperty("geometry", out var geometry) ? CentreOf(geometry) : null
                        )
                    )
            )
            .ToList();
        return places.Count == 0 ? null : new CommuneFacts { Positions = places };
    }

    private static IEnumerable<(string Code, Position Place)> Positions(IEnumerable<(string Code, Position? Place)> found) =>
        from candidate in found
        where candidate.Code.Length > 0 && candidate.Place is not null
        select (candidate.Code, candidate.Place);

    private static Position? PlaceOf(JsonElement item) =>
        item.TryGetProperty("centre", out var centre) ? CentreOf(centre)
        : item.TryGetProperty("lat", out var lat)
        && item.TryGetProperty("lon", out var lon)
        && lat.ValueKind == JsonValueKind.Number
        && lon.ValueKind == JsonValueKind.Number
            ? new Position(lat.GetDouble(), lon.GetDouble())
        : null;

    /// <summary>A point itself, or the centre of the surface of an outline.</summary>
    private static Position? CentreOf(JsonElement geometry) =>
        Text(geometry, "type") switch
        {
            "Point" when PointOf(geometry.GetProperty("coordinates")) is { } point => new Position(point.Latitude, point.Longitude),
            "Polygon" => SurfaceCentre.Of(Rings(geometry.GetProperty("coordinates"))),
            "MultiPolygon" => SurfaceCentre.Of(Items(geometry.GetProperty("coordinates")).SelectMany(Rings)),
            _ => null,
        };

    private static IEnumerable<IReadOnlyList<Position>> Rings(JsonElement polygon) =>
        Items(polygon).Select(ring => (IReadOnlyList<Position>)[.. Items(ring).Select(PointOf).OfType<Position>()]);

    private static Position? PointOf(JsonElement pair) =>
        Items(pair).Take(2).ToList() is [{ ValueKind: JsonValueKind.Number } longitude, { ValueKind: JsonValueKind.Number } latitude]
            ? new Position(latitude.GetDouble(), longitude.GetDouble())
            : null;

    private static IEnumerable<JsonElement> Items(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : [];

    private static IEnumerable<JsonElement> Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? Items(list) : [];

    private static string Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!.Trim()
            : "";
}
