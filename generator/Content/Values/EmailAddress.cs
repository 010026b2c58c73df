using System.Text.RegularExpressions;

namespace StaticMarche.Content.Values;

/// <summary>A mail address of the everyday kind; quoted parts, comments and addresses by number are not taken.</summary>
internal static partial class EmailAddress
{
    // RFC 5321.
    private const int MaxLocal = 64;
    private const int MaxLength = 254;

    private const string Scheme = "mailto:";

    private static readonly char[] Separators = [' ', ',', ';', '/', '|', '<', '>', '(', ')'];

    public static bool IsValid(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= MaxLocal && text.Length <= MaxLength && IsLocal(text[..at]) && HostName.IsReadable(text[(at + 1)..]);
    }

    /// <summary>The address in a field, without what mail programs copy around it: <c>mailto:</c>, angle brackets, a separator.</summary>
    public static bool TryRead(string text, out string address)
    {
        address = SeenText.AsTyped(text).TrimEnd(';', ',', '.', ' ').Trim('<', '>', ' ');
        address = address.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? address[Scheme.Length..].TrimStart() : address;
        return IsValid(address);
    }

    /// <summary>
    /// The first address among the words of a text, also one that hides its @ from collectors: « contact (at) atelier.fr ». Null when there
    /// is none.
    /// </summary>
    public static string? FindIn(string text)
    {
        var plain = Disguise().Replace(SeenText.AsTyped(text), "@");
        return plain
            .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => TryRead(word, out var address) ? address : null)
            .FirstOrDefault(found => found is not null);
    }

    private static bool IsLocal(string local) =>
        local[0] != '.'
        && local[^1] != '.'
        && !local.Contains("..", StringComparison.Ordinal)
        && local.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '\'');

    [GeneratedRegex(@" ?[(\[{] ?(at|a|arobase|@) ?[)\]}] ?| (at|arobase) | ?@ ?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Disguise();
}
