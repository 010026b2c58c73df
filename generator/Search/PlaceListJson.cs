using System.Text.Json;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Feeds;
using StaticMarche.Markup;

namespace StaticMarche.Search;

/// <summary>
/// communes.json, fetched when somebody wants to know what is near: one row for each commune, <c>[name, slug, latitude, longitude,
/// postcodes, former names…]</c>.
/// </summary>
internal static class PlaceListJson
{
    public static byte[] Of(ArtefactInput input) =>
        JsonBytes.WriteCompact(json =>
        {
            json.WriteStartArray("places");
            foreach (var place in input.Catalogue.Places)
            {
                Write(json, place);
            }

            json.WriteEndArray();
        });

    private static void Write(Utf8JsonWriter json, PlaceEntry place)
    {
        if (Slug.FromName(place.Name) is not { } slug)
        {
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(Printed(place.Name));
        json.WriteStringValue(slug.Value);
        json.WriteNumberValue(Math.Round(place.Latitude, 3));
        json.WriteNumberValue(Math.Round(place.Longitude, 3));
        json.WriteStringValue(string.Join(' ', place.Postcodes.Select(PublicText.Clean)));
        foreach (var former in place.Former.Where(former => former.Name != place.Name))
        {
            json.WriteStringValue(Printed(former.Name));
        }

        json.WriteEndArray();
    }

    /// <summary>Official lists have a typewriter's apostrophe.</summary>
    private static string Printed(string name) => PublicText.Clean(name).Replace('\'', '’');
}
