using StaticMarche.Content.Market;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>The market's name in two: « Le marché des créateurs » and « de la Vienne ».</summary>
internal sealed record SiteBrand(string Lead, string Tail) : ITemplateModel
{
    private static readonly ModelShape<SiteBrand> Members = new ModelShape<SiteBrand>().With(brand => brand.Lead).With(brand => brand.Tail);

    public ModelShape Shape => Members;

    /// <summary>The whole name is the lead unless it ends with the territory's.</summary>
    public static SiteBrand Of(Site site)
    {
        var at = site.Name.EndsWith(site.Territory.Name, StringComparison.OrdinalIgnoreCase)
            ? site.Name.Length - site.Territory.Name.Length
            : -1;
        var words = at > 0 ? site.Name[..at].TrimEnd() : site.Name;

        // The short word before it, « de » or « en », belongs to the territory.
        var cut = at > 0 ? words.LastIndexOf(' ') : -1;
        return cut > 0 && words.Length - cut <= 4 ? new SiteBrand(words[..cut], site.Name[(cut + 1)..]) : new SiteBrand(site.Name, "");
    }
}

/// <summary>« la Vienne », 86, « de la Vienne », « dans la Vienne ».</summary>
internal sealed record TerritoryModel : ITemplateModel
{
    private static readonly ModelShape<TerritoryModel> Members = new ModelShape<TerritoryModel>()
        .With(territory => territory.Name)
        .With(territory => territory.Code)
        .With(territory => territory.Of)
        .With(territory => territory.In);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string Code { get; init; }

    public required string Of { get; init; }

    public required string In { get; init; }

    public static TerritoryModel Make(Territory territory, Words words) =>
        new()
        {
            Name = territory.Name,
            Code = territory.Code,
            Of = PlacePhrases.Of(words, territory.Name),
            In = PlacePhrases.In(words, territory.Name),
        };
}

/// <summary>Where to write to those who run the market.</summary>
internal sealed record SiteContact(string Email, string Href) : ITemplateModel
{
    private static readonly ModelShape<SiteContact> Members = new ModelShape<SiteContact>()
        .With(contact => contact.Email)
        .With(contact => contact.Href);

    public ModelShape Shape => Members;
}

/// <summary>How many there are in the market.</summary>
internal sealed record SiteCounts(int Vendors, int Products, int Communes) : ITemplateModel
{
    private static readonly ModelShape<SiteCounts> Members = new ModelShape<SiteCounts>()
        .With(counts => counts.Vendors)
        .With(counts => counts.Products)
        .With(counts => counts.Communes);

    public ModelShape Shape => Members;
}

/// <summary>The addresses of the open data.</summary>
internal sealed record DataLinks(string Csv, string Json) : ITemplateModel
{
    private static readonly ModelShape<DataLinks> Members = new ModelShape<DataLinks>().With(data => data.Csv).With(data => data.Json);

    public ModelShape Shape => Members;
}

/// <summary>One of the main ways into the market.</summary>
/// <param name="Section">As <see cref="PageHead.Section"/>.</param>
internal sealed record NavigationEntry(string Section, string Label, string Href) : ITemplateModel
{
    private static readonly ModelShape<NavigationEntry> Members = new ModelShape<NavigationEntry>()
        .With(entry => entry.Section)
        .With(entry => entry.Label)
        .With(entry => entry.Href);

    public ModelShape Shape => Members;

    /// <summary>Four entries, as many as stand in one line on a telephone: new products give way to the map.</summary>
    public static IReadOnlyList<NavigationEntry> All(SitePlan plan, Words words)
    {
        var urls = plan.Urls;
        (string Section, OutputPath Path) last = plan.Optional.Map ? ("map", urls.Map) : ("new_products", urls.NewProducts);
        (string Section, OutputPath Path)[] entries =
        [
            ("products", urls.Products),
            ("vendors", urls.Vendors),
            ("agenda", urls.Agenda),
            last,
        ];
        return [.. entries.Select(entry => new NavigationEntry(entry.Section, words.Say($"nav.{entry.Section}"), urls.Href(entry.Path)))];
    }
}
