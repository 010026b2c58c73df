using System.Text;

namespace StaticMarche.Tests.Feeds;

/// <summary>Reads CSV as RFC 4180 says, and as no spreadsheet guesses.</summary>
internal static class CsvReader
{
    public static List<List<string>> Read(string text)
    {
        var rows = new List<List<string>> { new() };
        var (cell, quoted) = (new StringBuilder(), false);
        var rest = text.TrimStart('\uFEFF');
        for (var i = 0; i < rest.Length; i++)
        {
            if (rest[i] == '"' && quoted && i + 1 < rest.Length && rest[i + 1] == '"')
            {
                cell.Append(rest[i++]);
            }
            else if (rest[i] == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && rest[i] is (',' or '\r'))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
            }
            else if (!quoted && rest[i] == '\n')
            {
                rows.Add([]);
            }
            else
            {
                cell.Append(rest[i]);
            }
        }

        return rows.GetRange(0, rows.Count - 1);
    }
}
