using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Feeds;
using StaticMarche.Wording;

namespace StaticMarche.Search;

/// <summary>
/// The tables of the index, which hold once what many products share: categories, communes, vendors, rendezvous, words for the facets.
/// Rows and vendors name them by number.
/// </summary>
internal sealed class SearchTables
{
    private readonly ArtefactInput _input;
    private readonly SearchRows _rows;
    private readonly IReadOnlyList<Category> _categories;
    private readonly IReadOnlyList<Commune> _communes;
    private readonly IReadOnlyList<MarketEvent> _events;
    private readonly List<VendorKind> _kinds;
    private readonly Dictionary<Category, int> _categoryNumbers;

    public SearchTables(ArtefactInput input, SearchRows rows)
    {
        (_input, _rows) = (input, rows);
        var catalogue = input.Catalogue;
        _categories =
        [
            .. catalogue.Families.SelectMany(family => family.Children.Prepend(family)).Where(category => category.Products.Count > 0),
        ];
        _communes = [.. catalogue.Communes];
        _events =
        [
            .. catalogue.UpcomingEvents.Where(marketEvent => marketEvent.Vendors.Count > 0 && !marketEvent.IsCalledOff(catalogue.Today)),
        ];
        _kinds = [.. VendorKinds.All.Select(choice => choice.Value).Where(kind => rows.Vendors.Any(vendor => vendor.Kind == kind))];
        _categoryNumbers = Numbers(_categories);
    }

    public int NumberOf(Category category) => _categoryNumbers[category];

    public void Write(Utf8JsonWriter json)
    {
        WriteLists(json);
        WriteLabels(json, "kinds", _kinds.Select(kind => kind.Code()), "kind");
        WriteLabels(json, "availabilities", Availabilities.All.Select(choice => choice.Code), "availability");
        WriteLabels(json, "deliveries", Deliveries.All.Select(choice => choice.Code), "delivery");
        json.WriteStartObject("vendors");
        WriteVendors(json, _rows.Vendors);
        json.WriteEndObject();
    }

    private void WriteLists(Utf8JsonWriter json)
    {
        json.WriteLists("categories", _categories, category =>
        {
            json.WriteStringValue(category.Slug.Value);
            json.WriteClean(category.Name);
            json.WriteNumberValue(category.Parent is null ? -1 : _categoryNumbers[category.Parent]);
            json.WriteClean(string.Join('|', category.Synonyms));
        });
        json.WriteLists("communes", _communes, commune =>
        {
            json.WriteStringValue(commune.Slug.Value);
            json.WriteClean(PlacePhrases.Name(commune));
            json.WriteNumberValue(commune.Latitude);
            json.WriteNumberValue(commune.Longitude);
            json.WriteClean(string.Join('|', commune.Postcodes.Concat(commune.Former)));
        });
        json.WriteLists("events", _events, marketEvent =>
        {
            json.WriteStringValue(marketEvent.Slug.Value);
            json.WriteClean(marketEvent.Name);
        });
    }

    private void WriteLabels(Utf8JsonWriter json, string name, IEnumerable<string> values, string words) =>
        json.WriteLists(name, [.. values], value =>
        {
            json.WriteStringValue(value);
            json.WriteClean(_input.Words.Say($"{words}.{value}"));
        });

    private void WriteVendors(Utf8JsonWriter json, IReadOnlyList<Vendor> vendors)
    {
        var communes = Numbers(_communes);
        var events = Numbers(_events);
        json.WriteColumn("name", vendors, vendor => json.WriteClean(vendor.Name));
        json.WriteSlugs(vendors, vendor => vendor.Name, vendor => vendor.Slug);
        json.WriteColumn("commune", vendors, vendor => json.WriteNumberValue(communes.GetValueOrDefault(vendor.Commune, -1)));
        json.WriteString("kind", string.Concat(vendors.Select(vendor => (char)('0' + _kinds.IndexOf(vendor.Kind)))));
        // A digit for each set of the four ways: four bits.
        json.WriteString(
            "delivery",
            string.Concat(vendors.Select(vendor => "0123456789abcdef"[vendor.Delivery.Sum(way => 1 << (int)way)]))
        );
        json.WriteLists("events", vendors, vendor =>
        {
            foreach (var marketEvent in vendor.Events.Where(events.ContainsKey))
            {
                json.WriteNumberValue(events[marketEvent]);
            }
        });
        json.WriteColumn("count", _rows.Counts, json.WriteNumberValue);
    }

    private static Dictionary<T, int> Numbers<T>(IEnumerable<T> things)
        where T : notnull => things.Select((thing, i) => (thing, i)).ToDictionary(pair => pair.thing, pair => pair.i);
}
