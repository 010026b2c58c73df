using System.Globalization;

namespace StaticMarche.Images;

/// <summary>How the files of one photo are told apart, in the store and at the end of their output names.</summary>
internal static class StoredNames
{
    public const string Card = "og.jpg";

    public static string Of(int width, ImageFormat format) => string.Create(CultureInfo.InvariantCulture, $"{width}.{format.Extension()}");
}
