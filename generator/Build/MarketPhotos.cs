using StaticMarche.Content;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>A photo of a stall.</summary>
/// <param name="File">From the site's folder.</param>
/// <param name="Planned">As the decoder takes it.</param>
internal sealed record MarketPhoto(string File, PlannedPhoto Planned);

/// <summary>
/// The photos of all stalls, whatever else is wrong with them, so that one run tells everything: each file once that a profile names, and
/// beside a profile that can't be read whatever lies there.
/// </summary>
internal static class MarketPhotos
{
    public static IReadOnlyList<MarketPhoto> Of(Market market, SiteFolder site) =>
        [.. market.Vendors.SelectMany(vendor => Of(vendor, site))];

    private static IEnumerable<MarketPhoto> Of(VendorFolder vendor, SiteFolder site) =>
        vendor.Profile is { } profile
            ? ProfilePhotos
                .Files(profile)
                .Select(photo => (File: vendor.Find(photo.Value), photo.Span))
                .Where(photo => photo.File is not null)
                .DistinctBy(photo => photo.File)
                .Select(photo => ToPhoto($"{vendor.Path}/{photo.File}", photo.Span, site))
            : ProfilePhotos.Beside(vendor).Select(file => ToPhoto(file, SourceSpan.OfFile(file), site));

    private static MarketPhoto ToPhoto(string file, SourceSpan span, SiteFolder site) =>
        new(
            file,
            new PlannedPhoto
            {
                File = site.FullPath(file),
                Span = span,
                Focus = FocalPoint.Centre,
                Stem = "photo",
            }
        );
}
