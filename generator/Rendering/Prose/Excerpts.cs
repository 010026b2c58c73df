namespace StaticMarche.Rendering.Prose;

/// <summary>Shortens texts for where there is one line.</summary>
internal static class Excerpts
{
    private const char Ellipsis = '…';

    /// <summary>The text on one line, at most <paramref name="length"/> characters, cut between words.</summary>
    public static string Cut(string text, int length)
    {
        var line = string.Join(' ', text.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', length - 1);
        var end = space > length / 2 ? space : length - 1;
        if (char.IsHighSurrogate(line[end - 1]))
        {
            end--;
        }

        return line[..end].TrimEnd([' ', ',', ';', ':', '.', '\u00A0', '\u202F', '–', '—', '(', '«']) + Ellipsis;
    }
}
