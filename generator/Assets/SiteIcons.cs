namespace StaticMarche.Assets;

/// <summary>The icons that a theme may have for the home screen of a telephone.</summary>
internal static class SiteIcons
{
    private static readonly (string Name, string MediaType, string Sizes, string Purpose)[] Known =
    [
        ("icon.svg", "image/svg+xml", "any", "any"),
        ("icon-192.png", "image/png", "192x192", "any"),
        ("icon-512.png", "image/png", "512x512", "any"),
        // Telephones cut it to a circle or a square with round corners: its picture keeps away from the edge.
        ("icon-maskable-512.png", "image/png", "512x512", "maskable"),
    ];

    public static IReadOnlyList<ManifestIcon> In(AssetBook assets) =>
        [
            .. Known
                .Where(icon => assets.Find(icon.Name) is not null)
                .Select(icon => new ManifestIcon(assets.Find(icon.Name)!.Value, icon.MediaType, icon.Sizes, icon.Purpose)),
        ];
}
