using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;

namespace StaticMarche.Tests.Pages.StructuredData;

/// <summary>The one graph that a page holds, as whoever reads the page finds it.</summary>
internal sealed class GraphOfPage
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    private GraphOfPage(JsonElement root) => Root = root;

    public JsonElement Root { get; }

    public IEnumerable<JsonElement> Nodes => Below(Root.GetProperty("@graph"));

    /// <summary>Null when the page has none.</summary>
    public static GraphOfPage? Of(IDocument page)
    {
        var script = page.QuerySelectorAll("script[type='application/ld+json']").SingleOrDefault();
        return script is null ? null : Of(script.TextContent);
    }

    public static GraphOfPage Of(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new GraphOfPage(document.RootElement.Clone());
    }

    public JsonElement Node(string type) => Nodes.First(node => TypeOf(node) == type);

    public IEnumerable<JsonElement> All(string type) => Nodes.Where(node => TypeOf(node) == type);

    /// <summary>Every text of the graph with the name of its property.</summary>
    public IEnumerable<(string Name, string Text)> Texts => Nodes.SelectMany(node => node.EnumerateObject()).SelectMany(TextsOf);

    public string Indented() => JsonSerializer.Serialize(Root, Readable);

    private static IEnumerable<(string Name, string Text)> TextsOf(JsonProperty property) =>
        property.Value.ValueKind switch
        {
            JsonValueKind.String => [(property.Name, property.Value.GetString()!)],
            JsonValueKind.Array => property
                .Value.EnumerateArray()
                .Where(element => element.ValueKind == JsonValueKind.String)
                .Select(element => (property.Name, element.GetString()!)),
            _ => [],
        };

    private static string? TypeOf(JsonElement node) => node.TryGetProperty("@type", out var type) ? type.GetString() : null;

    private static IEnumerable<JsonElement> Below(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Below(property.Value)).Prepend(element),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Below),
            _ => [],
        };
}
