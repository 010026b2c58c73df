namespace StaticMarche.Links;

/// <summary>
/// Finds a link where somebody wrote it. <c>/agenda</c> stands neither in <c>/agenda/</c> nor in <c>https://ailleurs.example/agenda</c>.
/// </summary>
internal static class WrittenLink
{
    /// <summary>Where the link begins in the text; below zero when it isn't there as it reads.</summary>
    public static int Find(string text, string link)
    {
        var at = link.Length == 0 ? -1 : text.IndexOf(link, StringComparison.Ordinal);
        while (at >= 0 && !IsWhole(text, at, at + link.Length))
        {
            at = text.IndexOf(link, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    /// <summary>An anchor may follow what a template puts in its place.</summary>
    private static bool IsWhole(string text, int start, int end) =>
        (start == 0 || text[start] == '#' || !IsOfAddress(text[start - 1])) && (end == text.Length || !IsOfAddress(text[end]));

    private static bool IsOfAddress(char character) =>
        char.IsLetterOrDigit(character) || "-._~/?#%&=+:@".Contains(character, StringComparison.Ordinal);
}
