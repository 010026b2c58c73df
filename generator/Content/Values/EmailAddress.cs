namespace StaticMarche.Content.Values;

/// <summary>A mail address of the everyday kind; quoted parts, comments and addresses by number are not taken.</summary>
internal static class EmailAddress
{
    // RFC 5321.
    private const int MaxLocal = 64;
    private const int MaxLength = 254;

    public static bool IsValid(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        return at is > 0 and <= MaxLocal && text.Length <= MaxLength && IsLocal(text[..at]) && HostName.IsReadable(text[(at + 1)..]);
    }

    private static bool IsLocal(string local) =>
        local[0] != '.' && local[^1] != '.' && !local.Contains("..", StringComparison.Ordinal)
        && local.All(character => char.IsAsciiLetterOrDigit(character) || character is '.' or '_' or '-' or '+' or '\'');
}
