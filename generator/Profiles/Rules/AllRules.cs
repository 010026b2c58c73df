namespace StaticMarche.Profiles.Rules;

/// <summary>Every rule, in the order of docs/rules.md. A rule that isn't listed here does not exist.</summary>
internal static class AllRules
{
    public static readonly IReadOnlyList<ProfileRule> OfProfiles =
    [
        new ProductSlugs(),
        new SiretNumber(),
        new Communes(),
        new Activity(),
        new PastDays(),
        new ProfileFreshness(),
        new Categories(),
        new LeadTimes(),
        new PhotoFiles(),
        new PhotoNamesAlike(),
        new PhotoContents(),
        new PhotoFocus(),
        new PhotoDescriptions(),
        new LinkTargets(),
        new TextLinks(),
        new WaysToReach(),
        new PickupPlaces(),
        new VisitAddresses(),
        new ContactForms(),
        new EventsOfProfile(),
        new TextLengths(),
        new PlainTexts(),
        new OtherMarkup(),
        new VisibleTexts(),
        new UnfinishedTexts(),
    ];

    public static readonly IReadOnlyList<MarketRule> OfMarkets =
    [
        new FolderNames(),
        new FileNames(),
        new VendorAliases(),
        new SiretsUnique(),
        new EventDays(),
        new EventPlaces(),
        new SelectionRules(),
        new TaxonomySlugs(),
        new PlaceCodes(),
        new OutlinePlace(),
        new SiteSettings(),
    ];
}
