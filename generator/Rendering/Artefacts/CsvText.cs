using System.Buffers;
using System.Text;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>Writes CSV (RFC 4180): commas, CRLF, quotes where needed. Cells that a spreadsheet would run as a formula are made harmless.</summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789.");

    private readonly StringBuilder _text = new();

    public void Add(params IEnumerable<string?> cells)
    {
        _text.AppendJoin(',', cells.Select(cell => Quote(Neutral(PublicText.Clean(cell ?? ""))))).Append("\r\n");
    }

    /// <summary>UTF-8 with a byte order mark: without one, Excel reads accents as the old Windows code page.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    /// <summary>
    /// An apostrophe in front makes text of a formula (OWASP, CSV Injection). Also behind white space, which programs skip, and for the
    /// full-width signs that an East Asian keyboard gives. A plain negative number stays one: some communes lie west of Greenwich.
    /// </summary>
    private static string Neutral(string cell)
    {
        var start = cell.AsSpan().TrimStart();
        var isFormula = start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
        return (isFormula && !IsNegativeNumber(cell)) || cell.StartsWith('\t') || cell.StartsWith('\n') ? "'" + cell : cell;
    }

    private static bool IsNegativeNumber(ReadOnlySpan<char> cell) =>
        cell.Length is > 1 and < 20 && cell[0] == '-' && char.IsAsciiDigit(cell[1]) && !cell[1..].ContainsAnyExcept(NumberParts);

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny("\",;\n\t") || cell.AsSpan().Trim().Length < cell.Length
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
