using System.Buffers;

namespace StaticMarche.Content.Yaml;

/// <summary>
/// Lines of YAML as the eye reads them, where YAML sees something else: an empty line that holds a tab, a tab between words or within
/// brackets, and the quotes of a telephone around a value (grafana/writers-toolkit#31). Each sign keeps its place, so that what is found
/// has the place where it was typed (docs/decisions/0024).
/// </summary>
internal sealed class SeenYaml
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("\t\u00A0\u202F“„”‘«");

    private static readonly SearchValues<char> BlockMarks = SearchValues.Create("+-123456789");

    /// <summary>The field whose block of text goes on: its lines are a text, and stay.</summary>
    private int? _block;

    private int _open;

    private SeenYaml() { }

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return text;
        }

        var seen = new SeenYaml();
        return string.Join('\n', text.Split('\n').Select(seen.Read));
    }

    private string Read(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return line.AsSpan().ContainsAny(Signs) ? "" : line;
        }

        var parts = YamlLine.Parse(line);
        if (_block is { } field && parts.Indent.Length > field)
        {
            return line;
        }

        _block = IsBlock(parts.Value) ? parts.Indent.Length : null;
        var isWithin = _open > 0;
        var isFlow = isWithin || parts.Value is ['[' or '{', ..];
        _open = isFlow ? Math.Max(0, _open + Count(line, '[', '{') - Count(line, ']', '}')) : 0;
        var spaced = WithoutTabs(line, isWithin ? 0 : parts.Indent.Length);
        return isFlow ? StraightQuotes.Between(spaced) : StraightQuotes.Around(spaced, parts);
    }

    private static string WithoutTabs(string line, int start) => line[..start] + line[start..].Replace('\t', ' ');

    private static bool IsBlock(string value) =>
        value.Split(" #")[0].TrimEnd() is ['|' or '>', .. { Length: <= 2 } rest] && !rest.AsSpan().ContainsAnyExcept(BlockMarks);

    private static int Count(string line, char one, char other) => line.Count(character => character == one || character == other);
}
