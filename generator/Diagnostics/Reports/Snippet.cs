using System.Text;

namespace StaticMarche.Diagnostics.Reports;

/// <summary>One line of a file as a terminal shows it, and where in it a span lies, counted in cells.</summary>
internal sealed record Snippet(string Text, int Start, int Width)
{
    /// <summary>
    /// Longer lines are shown through a window around the span, so that line and underline stay on one row of an everyday terminal.
    /// </summary>
    public const int MaxWidth = 96;

    /// <summary>How much of the window stands before the span.</summary>
    private const int LeadIn = MaxWidth / 3;

    private const int TabWidth = 4;

    /// <summary>The part of <paramref name="line"/> around a span given by columns from 1, the end exclusive.</summary>
    public static Snippet Of(string line, int column, int endColumn)
    {
        var cells = Cells(line);
        var total = cells.Count == 0 ? 0 : cells[^1].End;
        var start = column > line.Length ? total : cells.FindLast(cell => cell.Index < column).At;
        var end = cells.FindLast(cell => cell.Index < endColumn - 1).End;
        var from = total <= MaxWidth || start <= LeadIn ? 0 : Math.Min(start - LeadIn, total - MaxWidth + 1);

        return Window(cells, from, start, Math.Max(start + 1, end));
    }

    private static Snippet Window(List<Cell> cells, int from, int start, int end)
    {
        var text = new StringBuilder(from > 0 ? "…" : "");
        var shown = cells.SkipWhile(cell => cell.At < from).ToList();
        var offset = shown.Count == 0 ? 0 : text.Length - shown[0].At;
        var right = 0;
        foreach (var cell in shown)
        {
            if (cell.End + offset > MaxWidth)
            {
                text.Append('…');
                end = Math.Min(end, right);
                break;
            }

            text.Append(cell.Text);
            right = cell.End;
        }

        return new Snippet(text.ToString().TrimEnd(), start + offset, Math.Max(1, end - start));
    }

    private static List<Cell> Cells(string line)
    {
        var cells = new List<Cell>(line.Length);
        var at = 0;
        foreach (var piece in VisibleText.Pieces(line))
        {
            var isTab = line[piece.Start] == '\t';
            var width = isTab ? TabWidth - (at % TabWidth) : piece.Width;
            cells.Add(new Cell(piece.Start, at, at + width, isTab ? new string(' ', width) : piece.Text));
            at += width;
        }

        return cells;
    }

    /// <summary>A character of the line: its index there, its cells from and to, and what is shown.</summary>
    private readonly record struct Cell(int Index, int At, int End, string Text);
}
