using System.Buffers;
using System.Text;
using StaticMarche.Markup;

namespace StaticMarche.Feeds;

/// <summary>
/// Writes CSV (RFC 4180): commas, CRLF, quotes where needed, each cell on one line. What a spreadsheet would run as a formula is made
/// harmless.
/// </summary>
internal sealed class CsvText
{
    private static readonly SearchValues<char> NumberParts = SearchValues.Create("0123456789.");

    /// <summary>The characters that begin a formula in a spreadsheet, full-width forms of East Asian keyboards included.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@＝＋－＠");

    private readonly StringBuilder _text = new();

    public void Add(params IEnumerable<string?> cells)
    {
        _text.AppendJoin(',', cells.Select(cell => Quote(Neutral(PublicText.OneLine(cell ?? ""))))).Append("\r\n");
    }

    /// <summary>UTF-8 with a byte order mark: without one, Excel reads accents as the old Windows code page.</summary>
    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text.ToString())];

    /// <summary>
    /// An apostrophe in front makes text of a formula (OWASP, CSV Injection), also behind white space, which programs skip. A French
    /// spreadsheet begins a new cell at each semicolon, and drops a quote there. A plain negative number stays one: some communes lie
    /// west of Greenwich.
    /// </summary>
    private static string Neutral(string cell)
    {
        if (!cell.AsSpan().ContainsAny(Signs) || IsNegativeNumber(cell))
        {
            return cell;
        }

        var text = new StringBuilder(cell.Length + 8);
        var isBeginning = true;
        foreach (var character in cell)
        {
            text.Append(isBeginning && Signs.Contains(character) ? "'" : "").Append(character);
            isBeginning = character == ';' || (isBeginning && (character == '"' || char.IsWhiteSpace(character)));
        }

        return text.ToString();
    }

    private static bool IsNegativeNumber(ReadOnlySpan<char> cell) =>
        cell.Length is > 1 and < 20 && cell[0] == '-' && char.IsAsciiDigit(cell[1]) && !cell[1..].ContainsAnyExcept(NumberParts);

    private static string Quote(string cell) =>
        cell.AsSpan().ContainsAny("\",;") || cell.AsSpan().Trim().Length < cell.Length
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
