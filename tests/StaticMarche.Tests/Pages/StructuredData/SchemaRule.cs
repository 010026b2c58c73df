using System.Text.Json;

namespace StaticMarche.Tests.Pages.StructuredData;

/// <summary>What a node of a type must have, by schema.org and by the page of a search engine that <see cref="Source"/> names.</summary>
/// <param name="Required">Without one of these, search engines pass the node over.</param>
/// <param name="Recommended">What they ask for besides, and the sample market knows of each; what nobody wrote is not in this
/// table.</param>
internal sealed record SchemaRule(string Source, string[] Required, string[] Recommended)
{
    private const string Google = "https://developers.google.com/search/docs/appearance/structured-data/";

    /// <summary>
    /// Nobody can buy on this site, so that products follow « product snippet » (for pages where one can't buy); they keep
    /// the rules of « merchant listing » where those ask for more.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, SchemaRule> ByType = new Dictionary<string, SchemaRule>(StringComparer.Ordinal)
    {
        ["Product"] = new(Google + "product-snippet", ["name", "image", "offers"], ["description", "url", "category"]),
        ["Offer"] = new(Google + "merchant-listing", ["price", "priceCurrency"], ["availability", "itemCondition", "url", "seller"]),
        ["AggregateOffer"] = new(
            Google + "product-snippet",
            ["lowPrice", "priceCurrency"],
            ["availability", "itemCondition", "url", "seller"]
        ),
        ["Brand"] = new(Google + "merchant-listing", ["name"], []),
        ["QuantitativeValue"] = new("https://schema.org/deliveryLeadTime", ["value", "unitCode"], []),
        ["LocalBusiness"] = new(Google + "local-business", ["name"], ["url"]),
        ["Store"] = new(Google + "local-business", ["name"], ["url"]),
        ["HealthAndBeautyBusiness"] = new(Google + "local-business", ["name"], ["url"]),
        ["PostalAddress"] = new(Google + "local-business", ["addressLocality", "addressCountry"], []),
        ["AdministrativeArea"] = new("https://schema.org/areaServed", ["name"], []),
        ["Event"] = new(Google + "event", ["name", "startDate", "location"], []),
        ["Place"] = new(Google + "event", ["address"], ["name"]),
        ["BreadcrumbList"] = new(Google + "breadcrumb", ["itemListElement"], []),
        ["ItemList"] = new(Google + "carousel", ["itemListElement"], ["name", "numberOfItems"]),
        ["ListItem"] = new(Google + "breadcrumb", ["position"], []),
        ["WebSite"] = new("https://developers.google.com/search/docs/appearance/site-names", ["name", "url"], ["publisher", "inLanguage"]),
        ["SearchAction"] = new("https://schema.org/potentialAction", ["target", "query-input"], []),
        ["EntryPoint"] = new("https://schema.org/EntryPoint", ["urlTemplate"], []),
        ["Organization"] = new(Google + "organization", ["name", "url"], ["logo", "email"]),
    };

    /// <summary>What is wrong with a node, without those within it.</summary>
    public static IEnumerable<string> FaultsOf(JsonElement node)
    {
        if (!node.TryGetProperty("@type", out var type))
        {
            return node.EnumerateObject().Select(property => property.Name).SequenceEqual(["@id"])
                ? []
                : [$"a node without a type: {node}"];
        }

        return ByType.TryGetValue(type.GetString()!, out var rule)
            ? rule
                .Required.Concat(rule.Recommended)
                .Where(name => IsMissing(node, name))
                .Select(name => $"{type} has no {name} ({rule.Source})")
            : [$"{type} is in no rule"];
    }

    private static bool IsMissing(JsonElement node, string name) =>
        !node.TryGetProperty(name, out var value) || value is { ValueKind: JsonValueKind.String } && value.GetString()!.Length == 0;
}
