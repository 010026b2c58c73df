using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticMarche.Markup;

/// <summary>Decides which addresses may stand in a page, and encodes them.</summary>
internal static class Address
{
    /// <summary>Takes the place of an address that may not stand in a page: it leads nowhere.</summary>
    public const string Refused = "#";

    private const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel", "webcal"];

    /// <summary>An apostrophe is allowed in an address, but escaped all the same: it ends an attribute.</summary>
    private static readonly SearchValues<char> InWhole = SearchValues.Create(Unreserved + "/:?#[]@!$&()*+,;=%");

    private static readonly SearchValues<char> InPath = SearchValues.Create(Unreserved + "/:@!$()*+,;=");

    private static readonly SearchValues<char> InQuery = SearchValues.Create(Unreserved);

    public static bool IsAllowedScheme(string scheme) => Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a reader may follow it. What stands before the first colon is a scheme unless a <c>/</c>, <c>?</c> or
    /// <c>#</c> comes first. Spaces and control characters are refused where they could hide a scheme: browsers drop them.
    /// </summary>
    public static bool IsLink(string address)
    {
        var end = address.AsSpan().IndexOfAny(":/?#");
        var start = end < 0 ? address : address[..end];
        if (start.Any(character => character is <= ' ' or '\\' or '&' or >= '\u007F'))
        {
            return false;
        }

        return end < 0 || address[end] != ':' || IsAllowedScheme(start);
    }

    /// <summary>Whether it is on this site: relative, and not the <c>//host</c> form, which browsers also read in <c>/\host</c>.</summary>
    public static bool IsOwn(string address)
    {
        if (address.Length == 0 || address.Any(character => character is < ' ' or '\\'))
        {
            return false;
        }

        var end = address.AsSpan().IndexOfAny(":/?#");
        return (end < 0 || address[end] != ':') && IsLink(address) && !address.StartsWith("//", StringComparison.Ordinal);
    }

    /// <summary>A whole address: what is escaped already stays so.</summary>
    public static string EscapeWhole(string address) => Escape(address, InWhole);

    public static string EscapePath(string piece) => Escape(piece, InPath);

    public static string EscapeQuery(string piece) => Escape(piece, InQuery);

    private static string Escape(string text, SearchValues<char> allowed)
    {
        if (!text.AsSpan().ContainsAnyExcept(allowed))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 32);
        Span<byte> utf8 = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.IsBmp && allowed.Contains((char)rune.Value))
            {
                result.Append((char)rune.Value);
                continue;
            }

            foreach (var octet in utf8[..rune.EncodeToUtf8(utf8)])
            {
                result.Append(CultureInfo.InvariantCulture, $"%{octet:X2}");
            }
        }

        return result.ToString();
    }
}
