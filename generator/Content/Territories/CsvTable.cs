using System.Text;

namespace StaticMarche.Content.Territories;

/// <summary>
/// A table of an open-data file: a line of names, then rows; commas or semicolons, quotes where they are needed (RFC 4180).
/// </summary>
internal sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly List<string[]> _rows = [];

    private CsvTable(IReadOnlyList<string> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            _columns.TryAdd(Name(names[i]), i);
        }
    }

    public IReadOnlyList<string[]> Rows => _rows;

    public static CsvTable Parse(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        var separator = first.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        CsvTable? table = null;
        foreach (var row in Split(text, separator))
        {
            if (table is null)
            {
                table = new CsvTable(row);
            }
            else if (row.Length > 1)
            {
                table._rows.Add(row);
            }
        }

        return table ?? new CsvTable([]);
    }

    public bool Has(params string[] names) => names.All(_columns.ContainsKey);

    /// <summary>A value of a row; empty where the row is short or the column isn't there.</summary>
    public string Value(string[] row, string name) =>
        _columns.TryGetValue(name, out var index) && index < row.Length ? row[index].Trim() : "";

    /// <summary>La Poste begins its first name with a #, and spells them in capitals or not from year to year.</summary>
    private static string Name(string written) => written.Trim().TrimStart('#').ToLowerInvariant();

    private static IEnumerable<string[]> Split(string text, char separator)
    {
        var (row, value, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character == '"')
            {
                var isDoubled = isQuoted && i + 1 < text.Length && text[i + 1] == '"';
                isQuoted = isDoubled || !isQuoted;
                value.Append(isDoubled ? "\"" : "");
                i += isDoubled ? 1 : 0;
            }
            else if (!isQuoted && (character == separator || character == '\n'))
            {
                row.Add(value.ToString());
                value.Clear();
                if (character == '\n')
                {
                    yield return [.. row];
                    row.Clear();
                }
            }
            else if (character != '\r')
            {
                value.Append(character);
            }
        }

        if (row.Count > 0 || value.Length > 0)
        {
            yield return [.. row, value.ToString()];
        }
    }
}
