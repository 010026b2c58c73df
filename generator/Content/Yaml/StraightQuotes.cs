namespace StaticMarche.Content.Yaml;

/// <summary>
/// Puts straight quotes where a telephone put curly ones around a value. French telephones make « » of a typed quote: those count as
/// quotes only where the value needs some, since a name or a motto may well stand between them. A value that holds quotes itself stays as
/// it is.
/// </summary>
internal static class StraightQuotes
{
    private readonly record struct Pair(char Open, char Close, char Straight);

    private static readonly Pair[] Pairs =
    [
        new('“', '”', '"'),
        new('„', '“', '"'),
        new('„', '”', '"'),
        new('”', '”', '"'),
        new('‘', '’', '\''),
        new('«', '»', '"'),
    ];

    /// <summary>The value of a line, from its first sign to its last.</summary>
    public static string Around(string line, YamlLine parts)
    {
        var (start, value) = (parts.ValueStart, parts.Value);
        foreach (var pair in Pairs)
        {
            if (
                parts.Key.Length + parts.Dash.Length > 0
                && value.Length > 2
                && value[0] == pair.Open
                && value[^1] == pair.Close
                && IsWhole(value[1..^1], pair)
                && (pair.Open != '«' || NeedsQuotes(value[1..^1]))
            )
            {
                return Straighten(line, pair, start, start + value.Length - 1);
            }
        }

        return line;
    }

    /// <summary>The values between brackets and commas.</summary>
    public static string Between(string line)
    {
        for (var start = 0; start < line.Length; start++)
        {
            if (EndsBefore(line.AsSpan(0, start)) && FindEnd(line, start) is var (pair, end))
            {
                line = Straighten(line, pair, start, end);
                start = end;
            }
        }

        return line;
    }

    private static (Pair Pair, int End)? FindEnd(string line, int start)
    {
        foreach (var pair in Pairs.Where(pair => pair.Open == line[start]))
        {
            for (var end = line.IndexOf(pair.Close, start + 1); end > start; end = line.IndexOf(pair.Close, end + 1))
            {
                var inner = line[(start + 1)..end];
                if (
                    BeginsBehind(line.AsSpan(end + 1))
                    && IsWhole(inner, pair)
                    && (pair.Open != '«' || inner.AsSpan().ContainsAny(",[]{}") || NeedsQuotes(inner))
                )
                {
                    return (pair, end);
                }
            }
        }

        return null;
    }

    private static bool EndsBefore(ReadOnlySpan<char> before) => before.TrimEnd() is [] or [.., '[' or '{' or ',' or ':'];

    private static bool BeginsBehind(ReadOnlySpan<char> behind) => behind.TrimStart() is [] or [',' or ']' or '}', ..];

    /// <summary>Nothing in it that the straight quotes would mean something to; an apostrophe is no end.</summary>
    private static bool IsWhole(string inner, Pair pair) =>
        !inner.Contains(pair.Straight, StringComparison.Ordinal)
        && !inner.Contains(pair.Open, StringComparison.Ordinal)
        && (pair.Straight == '\'' || !inner.AsSpan().ContainsAny(pair.Close, '\\'));

    /// <summary>A number of any kind, or what YAML would take apart.</summary>
    private static bool NeedsQuotes(string inner) =>
        !inner.Any(char.IsLetter) || inner.Contains(": ", StringComparison.Ordinal) || inner.Contains(" #", StringComparison.Ordinal);

    private static string Straighten(string line, Pair pair, int start, int end) =>
        string.Concat(
            line.AsSpan(0, start),
            [pair.Straight],
            line.AsSpan(start + 1, end - start - 1),
            string.Concat(pair.Straight, line[(end + 1)..])
        );
}
