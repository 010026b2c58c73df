using System.Buffers;
using System.Globalization;

namespace StaticMarche.Content.Values;

/// <summary>The reason why a text cannot be a link on a page, and the part of the text that is wrong.</summary>
internal readonly record struct LinkFault(LinkFaultKind Kind, string Part);

internal enum LinkFaultKind
{
    /// <summary>No <c>https://</c> in front.</summary>
    Incomplete,

    /// <summary><c>javascript:</c>, <c>data:</c>, <c>mailto:</c> …</summary>
    OtherScheme,

    /// <summary>An @ before the page, where a name and password stand: the site is not the one it seems.</summary>
    Account,

    /// <summary>A number, or this very machine, in place of a name.</summary>
    NumericHost,

    Host,

    Character,

    TooLong,
}

/// <summary>
/// The address of a web page elsewhere: absolute, https or http, to a readable name, without anything that could break out of an attribute.
/// </summary>
internal static class WebLink
{
    /// <summary>Servers and messengers cut longer ones.</summary>
    public const int MaxLength = 2_000;

    private const string Secure = "https://";
    private const string Plain = "http://";
    private static readonly SearchValues<char> Unsafe = SearchValues.Create("\"<>`\\{}|^");

    /// <summary>Null when the text is a good link; plain http counts as one, see <see cref="IsPlain"/>.</summary>
    public static LinkFault? Examine(string text)
    {
        if (text.Length > MaxLength)
        {
            return new LinkFault(LinkFaultKind.TooLong, text);
        }

        if (!HasPrefix(text, Secure) && !HasPrefix(text, Plain))
        {
            return SchemeOf(text) is { } scheme
                ? new LinkFault(LinkFaultKind.OtherScheme, scheme)
                : new LinkFault(LinkFaultKind.Incomplete, text);
        }

        return FindUnsafe(text) is { } part
            ? new LinkFault(LinkFaultKind.Character, part)
            : ExamineHost(text[(text.IndexOf("//", StringComparison.Ordinal) + 2)..]);
    }

    /// <summary>The link may be read and changed on its way.</summary>
    public static bool IsPlain(string text) => HasPrefix(text, Plain);

    private static bool HasPrefix(string text, string prefix) => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);

    private static LinkFault? ExamineHost(string rest)
    {
        var untilSlash = rest.Split('/')[0];
        if (untilSlash.Contains('@', StringComparison.Ordinal))
        {
            return new LinkFault(LinkFaultKind.Account, untilSlash);
        }

        var authority = rest.Split('/', '?', '#')[0];
        var colon = authority.StartsWith('[') ? -1 : authority.IndexOf(':', StringComparison.Ordinal);
        var host = colon < 0 ? authority : authority[..colon];
        if (host.Length > 0 && HostName.IsNumeric(host))
        {
            return new LinkFault(LinkFaultKind.NumericHost, host);
        }

        var valid = HostName.IsReadable(host) && (colon < 0 || IsPort(authority[(colon + 1)..]));
        return valid && Uri.TryCreate(Secure + rest, UriKind.Absolute, out _) ? null : new LinkFault(LinkFaultKind.Host, authority);
    }

    private static bool IsPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is > 0 and <= 65_535;

    private static string? FindUnsafe(string text)
    {
        if (HiddenCharacter.Find(text) is { } hidden)
        {
            return text.Substring(hidden.Index, hidden.Length);
        }

        var index = text.AsSpan().IndexOfAny(Unsafe);
        if (index < 0)
        {
            index = text.TakeWhile(character => !char.IsWhiteSpace(character)).Count();
        }

        return index < text.Length ? text.Substring(index, 1) : null;
    }

    /// <summary>The text before the first colon, if it can only be a scheme; « site.fr:8443 » has none.</summary>
    private static string? SchemeOf(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon > 0 ? text[..colon] : "";
        var isScheme = scheme.Length > 0 && scheme.All(character => char.IsAsciiLetterOrDigit(character) || character is '+' or '-');
        return
            isScheme
            && !scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            && !scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            ? scheme + ":"
            : null;
    }
}
