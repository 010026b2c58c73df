using System.Text.Json;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>manifest.webmanifest (W3C): how the site presents itself on a home screen. It keeps a way back: buying happens at the makers'.</summary>
internal static class WebManifestJson
{
    public static byte[] Of(ArtefactInput input) => JsonBytes.Write(json =>
    {
        var (site, home) = (input.Catalogue.Site, input.Urls.Href(input.Urls.Home));
        json.WriteText("name", site.Name);
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
    });

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
