namespace StaticMarche.Markdown;

/// <summary>Shortens texts for where there is one line.</summary>
internal static class Excerpts
{
    private const char Ellipsis = '…';

    /// <summary>The text on one line, at most <paramref name="length"/> characters, cut between words.</summary>
    public static string Cut(string text, int length) => Shorten(OnOneLine(text), length);

    /// <summary>The same, its lines as they are.</summary>
    public static string CutLines(string text, int length) =>
        Shorten(string.Join('\n', text.Split('\n').Select(OnOneLine).Where(line => line.Length > 0)), length);

    private static string OnOneLine(string text) => string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string Shorten(string line, int length)
    {
        if (line.Length <= length)
        {
            return line;
        }

        var space = line.AsSpan(0, length).LastIndexOfAny(' ', '\n');
        var end = space > length / 2 ? space : length - 1;
        if (char.IsHighSurrogate(line[end - 1]))
        {
            end--;
        }

        return line[..end].TrimEnd([' ', '\n', '•', ',', ';', ':', '.', '\u00A0', '\u202F', '–', '—', '(', '«']) + Ellipsis;
    }
}
