namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Everything that can be found. A kind that isn't listed here has no page in docs/rules.md and no test of its texts.</summary>
internal static class AllKinds
{
    public static readonly IReadOnlyList<DiagnosticKind> List =
    [
        .. FileKinds.All,
        .. ContentKinds.All,
        .. FrontMatterKinds.All,
        .. YamlKinds.All,
        .. YamlQuoteKinds.All,
        .. FieldKinds.All,
        .. ValueKinds.All,
        .. PriceKinds.All,
        .. PhotoKinds.All,
        .. PhotoFormatKinds.All,
        .. CatalogueKinds.All,
        .. ThemeKinds.All,
        .. AssetKinds.All,
        .. ProfileKinds.All,
        .. TemplateKinds.All,
        .. TemplateMarkupKinds.All,
        .. SlugKinds.All,
        .. SiretKinds.All,
        .. PlaceKinds.All,
        .. OutlineKinds.All,
        .. ActivityKinds.All,
        .. FreshnessKinds.All,
        .. DateKinds.All,
        .. PhotoFileKinds.All,
        .. LinkKinds.All,
        .. ContactKinds.All,
        .. TextKinds.All,
        .. LibraryKinds.All,
        .. CategoryKinds.All,
        .. EventKinds.All,
        .. MarketKinds.All,
        .. ReferenceKinds.All,
        .. OutputKinds.All,
        .. BundleKinds.All,
    ];
}
