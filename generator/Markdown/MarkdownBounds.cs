namespace StaticMarche.Markdown;

/// <summary>
/// Limits of a text, checked before it is parsed as Markdown: Markdig's time grows with the square of these counts (20,000 <c>[a](</c> take
/// 11 s). Within the bounds the worst texts that were found take some 50 ms; texts that people write stay far below.
/// </summary>
internal static class MarkdownBounds
{
    public const int MaxLength = 65_536;

    public const int MaxBrackets = 500;

    public const int MaxEmphasisMarks = 2_000;

    /// <summary>Lists and quotes within one another, as counted at the beginning of a line.</summary>
    public const int MaxNesting = 8;

    private const int ColumnsPerLevel = 2;

    public static bool Allow(string text)
    {
        var span = text.AsSpan();
        return span.Length <= MaxLength
            && span.Count('[') <= MaxBrackets
            && span.Count('*') + span.Count('_') <= MaxEmphasisMarks
            && AreLinesShallow(span);
    }

    private static bool AreLinesShallow(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            if (NestingOf(line) > MaxNesting)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An upper bound: two columns of indentation or one marker may each open a level.</summary>
    private static int NestingOf(ReadOnlySpan<char> line)
    {
        var (columns, markers) = (0, 0);
        foreach (var character in line)
        {
            switch (character)
            {
                case ' ':
                    columns++;
                    break;
                case '\t':
                    columns += 4;
                    break;
                case '>' or '-' or '+' or '*':
                    markers++;
                    break;
                case '.' or ')' or (>= '0' and <= '9'):
                    markers += character is '.' or ')' ? 1 : 0;
                    break;
                default:
                    return Levels(line, columns, markers);
            }
        }

        return Levels(line, columns, markers);
    }

    /// <summary>A line of nothing but one kind of mark is a rule or an underline, not a nest.</summary>
    private static int Levels(ReadOnlySpan<char> line, int columns, int markers)
    {
        var trimmed = line.Trim();
        var isRule = trimmed.Length > 0 && trimmed[0] is '-' or '*' && trimmed.Trim(trimmed[0]).IsEmpty;
        return isRule ? 0 : Math.Max((columns - markers) / ColumnsPerLevel, markers);
    }
}
