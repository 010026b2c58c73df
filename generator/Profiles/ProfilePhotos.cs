using StaticMarche.Content.Values;

namespace StaticMarche.Profiles;

/// <summary>The photos that a profile names: the workshop's, then each product's.</summary>
internal static class ProfilePhotos
{
    public static IEnumerable<Located<string>> Files(Profile profile)
    {
        IEnumerable<Located<string>?> files = [profile.Photo, .. Of(profile).Select(photo => photo.File)];
        return files.OfType<Located<string>>().Where(file => file.Value.Length > 0);
    }

    public static IEnumerable<PhotoEntry> Of(Profile profile) => profile.Products.SelectMany(product => product.Value.Photos).Select(photo => photo.Value);
}
