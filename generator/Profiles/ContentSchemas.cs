using System.Text.Json;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles;

/// <summary>The JSON Schema of every content file, for editors: descriptions in French, from the schemas that read the files.</summary>
internal static class ContentSchemas
{
    private static readonly SourceSpan Nowhere = SourceSpan.OfFile("");
    private static readonly ContentName NoName = new("", Nowhere);
    private static readonly Located<string> NoBody = new("", Nowhere);
    private static readonly ContentFile NoFile = new() { Source = new SourceText("", ""), Fields = new MapNode([], Nowhere), Body = NoBody };

    /// <summary>By the name of the file that <c>marche schema</c> writes, <c>&lt;name&gt;.schema.json</c>.</summary>
    public static readonly IReadOnlyDictionary<string, (string Title, Action<Utf8JsonWriter> Write)> All = new SortedDictionary<string, (string, Action<Utf8JsonWriter>)>(StringComparer.Ordinal)
    {
        ["site"] = ("Le marché (site.yml)", SiteSchema.Schema.WriteJsonSchema),
        ["categories"] = ("Les catégories (categories.yml)", CategorySchema.Schema.WriteJsonSchema),
        ["places"] = ("Les communes (places.yml)", PlaceSchema.Schema.WriteJsonSchema),
        ["profile"] = ("Une fiche de vendeur (profile.md)", ProfileSchema.For(NoName, NoFile).WriteJsonSchema),
        ["event"] = ("Un rendez-vous (events/*.md)", EventSchema.For(NoName, NoBody).WriteJsonSchema),
        ["selection"] = ("Une sélection (selections/*.md)", SelectionSchema.For(NoName, NoBody).WriteJsonSchema),
        ["page"] = ("Une page (pages/*.md)", PageSchema.For(NoName, NoBody).WriteJsonSchema),
    };

    /// <summary>A whole JSON Schema document, indented, ending with a line feed.</summary>
    public static byte[] Write(string name)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            writer.WriteStartObject();
            writer.WriteString("$schema", "http://json-schema.org/draft-07/schema#");
            writer.WriteString("title", All[name].Title);
            All[name].Write(writer);
            writer.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
