using System.Text.Json;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>
/// The JSON Schema of each content file, from the same schemas that read them: editors complete, explain and underline with these.
/// </summary>
internal static class ContentSchemas
{
    /// <summary>The newest dialect that editors' YAML extensions read without ado.</summary>
    private const string Dialect = "http://json-schema.org/draft-07/schema#";

    private static readonly ContentName NoName = new("", default);
    private static readonly Located<string> NoText = new("", default);

    /// <summary>What writes each schema, by the name of the file it is for.</summary>
    private static readonly (string Name, string Title, Action<Utf8JsonWriter> Write)[] All =
    [
        ("site", "Le marché (content/site.yml)", SiteSchema.Schema.WriteJsonSchema),
        ("categories", "Les catégories (content/categories.yml)", CategorySchema.Schema.WriteJsonSchema),
        ("places", "Les communes (content/places.yml)", PlaceSchema.Schema.WriteJsonSchema),
        ("profile", "La fiche d’un vendeur (content/vendors/…/profile.md)", ProfileSchema.For(NoName, NoFile).WriteJsonSchema),
        ("event", "Un rendez-vous (content/events/….md)", EventSchema.For(NoName, NoText).WriteJsonSchema),
        ("selection", "Une sélection (content/selections/….md)", SelectionSchema.For(NoName, NoText).WriteJsonSchema),
        ("page", "Une page (content/pages/….md)", PageSchema.For(NoName, NoText).WriteJsonSchema),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(schema => schema.Name)];

    private static ContentFile NoFile =>
        new()
        {
            Source = new SourceText("", ""),
            Fields = new MapNode([], default),
            Body = NoText,
        };

    /// <summary>The schema's JSON text; null when no content file has this name.</summary>
    public static string? Find(string name)
    {
        var schema = All.FirstOrDefault(schema => schema.Name == name);
        return schema.Write is null
            ? null
            : JsonText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteString("$schema", Dialect);
                json.WriteString("title", schema.Title);
                schema.Write(json);
                json.WriteEndObject();
            }) + "\n";
    }
}
