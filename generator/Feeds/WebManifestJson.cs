using System.Text.Json;
using StaticMarche.Assets;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Feeds;

/// <summary>
/// manifest.webmanifest (W3C): how the site presents itself on a home screen. It keeps a way back: buying happens at the makers'.
/// </summary>
internal static class WebManifestJson
{
    public static byte[] Of(ArtefactInput input) =>
        JsonBytes.Write(json =>
        {
            var (site, home) = (input.Catalogue.Site, input.Urls.Href(input.Urls.Home));
            json.WriteText("name", site.Name);
            json.WriteText("short_name", input.Words.Has("app.short_name") ? input.Words.Say("app.short_name") : null);
            json.WriteText("description", site.Tagline);
            json.WriteText("lang", site.Language);
            json.WriteText("id", home);
            json.WriteText("start_url", home);
            json.WriteText("scope", home);
            json.WriteText("display", "minimal-ui");
            json.WriteText("background_color", input.Look.Background);
            json.WriteText("theme_color", site.Accent ?? input.Look.Theme);
            json.WriteStartArray("icons");
            foreach (var icon in input.Look.Icons)
            {
                WriteIcon(json, icon, input);
            }

            json.WriteEndArray();
            WriteShortcuts(json, input);
        });

    /// <summary>The shortcuts in the menu of the icon, which a long press opens.</summary>
    private static void WriteShortcuts(Utf8JsonWriter json, ArtefactInput input)
    {
        var (urls, optional) = (input.Urls, input.Plan.Optional);
        (bool IsThere, string Key, OutputPath Path)[] shortcuts =
        [
            (optional.Search, "search.title", urls.Search),
            (true, "agenda.title", urls.Agenda),
            (optional.Favourites, "favourites.title", urls.Favourites),
        ];
        json.WriteStartArray("shortcuts");
        foreach (var (_, key, path) in shortcuts.Where(shortcut => shortcut.IsThere))
        {
            json.WriteStartObject();
            json.WriteText("name", input.Words.Say(key));
            json.WriteText("url", urls.Href(path));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteIcon(Utf8JsonWriter json, ManifestIcon icon, ArtefactInput input)
    {
        json.WriteStartObject();
        json.WriteText("src", input.Urls.Href(icon.Path));
        json.WriteText("type", icon.MediaType);
        json.WriteText("sizes", icon.Sizes);
        json.WriteText("purpose", icon.Purpose);
        json.WriteEndObject();
    }
}
