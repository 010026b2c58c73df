using System.Security.Cryptography;
using System.Text;

namespace StaticMarche.Images;

/// <summary>
/// What a set of renditions is stored under: a hash of the photo's content and of everything done to it. No name, no date.
/// </summary>
internal readonly record struct PhotoKey : IComparable<PhotoKey>
{
    private const int ShortLength = 8;

    private PhotoKey(string value) => Value = value;

    /// <summary>64 hexadecimal digits.</summary>
    public string Value { get; }

    /// <summary>What output names carry: enough to change when the picture does.</summary>
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
