using StaticMarche.Content.Values;

namespace StaticMarche.Profiles;

/// <summary>The photos that a profile names: the workshop's, then each product's.</summary>
internal static class ProfilePhotos
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif"];

    public static IEnumerable<Located<string>> Files(Profile profile)
    {
        IEnumerable<Located<string>?> files = [profile.Photo, .. Of(profile).Select(photo => photo.File)];
        return files.OfType<Located<string>>().Where(file => file.Value.Length > 0);
    }

    /// <summary>What lies beside a profile that can't be read, and by its name is a photo: from the site's folder.</summary>
    public static IEnumerable<string> Beside(VendorFolder folder) =>
        folder
            .Files.Where(name => Endings.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            .Select(name => $"{folder.Path}/{name}");

    public static IEnumerable<PhotoEntry> Of(Profile profile) =>
        profile.Products.SelectMany(product => product.Value.Photos).Select(photo => photo.Value);
}
