using System.Security.Cryptography;
using System.Text;

namespace StaticMarche.Images;

/// <summary>
/// The key of a photo's renditions in the store: a hash of the photo's bytes and of all settings. It holds no name and no date.
/// </summary>
internal readonly record struct PhotoKey : IComparable<PhotoKey>
{
    private const int ShortLength = 8;

    private PhotoKey(string value) => Value = value;

    /// <summary>64 hexadecimal digits.</summary>
    public string Value { get; }

    /// <summary>The first digits, for names of published files, which change when the picture does.</summary>
    public string Short => Value[..ShortLength];

    public static PhotoKey Of(ReadOnlySpan<byte> contentHash, string fingerprint)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. contentHash, .. Encoding.UTF8.GetBytes(fingerprint)], hash);
        return new PhotoKey(Convert.ToHexStringLower(hash));
    }

    public static bool TryParse(string text, out PhotoKey key)
    {
        key = new PhotoKey(text);
        return text.Length == 2 * SHA256.HashSizeInBytes && text.All(char.IsAsciiHexDigitLower);
    }

    public int CompareTo(PhotoKey other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
