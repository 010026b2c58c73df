using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Feeds;

/// <summary>
/// <c>/sw.js</c>: the theme's own script behind one line that says where things are. Its name is stable, and that line changes with every
/// asset, so that browsers see a new version as soon as one is deployed.
/// </summary>
internal static class ServiceWorkerScript
{
    /// <summary>Pictures up to this width are kept: two pixels for each of a card on a telephone.</summary>
    private const int SmallWidth = 640;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(ArtefactInput input)
    {
        var line = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            Write(json, input);
        }

        return [.. "const SITE = "u8, .. line.WrittenSpan, .. ";\n"u8, .. Encoding.UTF8.GetBytes(input.ServiceWorker)];
    }

    private static void Write(Utf8JsonWriter json, ArtefactInput input)
    {
        var urls = input.Urls;
        json.WriteStartObject();
        json.WriteText("offline", urls.Href(urls.Offline));
        json.WriteText("assets", urls.BasePath + "assets/");
        json.WriteText("images", urls.BasePath + "images/");
        json.WriteStartArray("widths");
        foreach (var width in input.Catalogue.Site.Images.Widths.Where(width => width <= SmallWidth))
        {
            json.WriteNumberValue(width);
        }

        json.WriteEndArray();
        json.WriteTexts("shell", input.Shell.Select(urls.Href));
        json.WriteTexts("later", Later(input).Select(urls.Href));
        json.WriteEndObject();
    }

    private static IEnumerable<OutputPath> Later(ArtefactInput input)
    {
        var (urls, optional) = (input.Urls, input.Plan.Optional);
        IEnumerable<OutputPath> search = optional.Search ? [urls.Search, urls.SearchFile(SearchPart.Root, 0)] : [];
        IEnumerable<OutputPath> favourites = optional.Favourites ? [urls.Favourites] : [];
        IEnumerable<OutputPath> map = optional.Map ? [urls.Places] : [];
        return [.. search, .. favourites, .. map, .. input.Features];
    }
}
