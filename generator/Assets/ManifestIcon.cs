using StaticMarche.Planning;

namespace StaticMarche.Assets;

/// <summary>An icon of the theme, as a web app manifest lists it (W3C).</summary>
/// <param name="Sizes"><c>192x192</c>, or <c>any</c> for SVG.</param>
/// <param name="Purpose"><c>any</c> or <c>maskable</c>.</param>
internal sealed record ManifestIcon(OutputPath Path, string MediaType, string Sizes, string Purpose = "any");
