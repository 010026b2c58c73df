namespace StaticMarche.Content.Yaml;

/// <summary>Bounds nesting on the raw text, before the parser sees it: YamlDotNet's cost grows with the square of it.</summary>
internal static class RawNesting
{
    /// <summary>
    /// The first line (from 1) that nests beyond <see cref="YamlLimits.RawNesting"/>, or null. Brackets inside text count too: nobody
    /// writes a hundred.
    /// </summary>
    public static int? FindExcess(string text)
    {
        var (line, indent, leading, open) = (1, 0, true, 0);
        foreach (var character in text)
        {
            if (character == '\n')
            {
                (line, indent, leading) = (line + 1, 0, true);
                continue;
            }

            leading = leading && character is (' ' or '-' or '?' or ':' or '\t');
            indent += leading ? 1 : 0;
            open = Math.Max(
                0,
                open
                    + (
                        character is '[' or '{' ? 1
                        : character is ']' or '}' ? -1
                        : 0
                    )
            );
            if (indent > YamlLimits.RawNesting || open > YamlLimits.RawNesting)
            {
                return line;
            }
        }

        return null;
    }
}
