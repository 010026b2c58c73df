using System.Text;
using StaticMarche.Diagnostics;

namespace StaticMarche.Markup;

/// <summary>One piece of a template's own text, tidied: comments gone, indentation and blank lines as one line end.</summary>
internal sealed class HtmlPiece
{
    private readonly StringBuilder _text = new();
    private readonly List<HtmlFault> _faults = [];

    /// <summary>Whether the first character is white space that may go when white space comes before it.</summary>
    public bool BeginsWithSpace { get; private set; }

    public IReadOnlyList<HtmlFault> Faults => _faults;

    public string Text => _text.ToString();

    public void Add(char character) => _text.Append(character);

    public void Add(ReadOnlySpan<char> text) => _text.Append(text);

    /// <summary>Adds white space of which only one character counts.</summary>
    public void AddSpace(char character)
    {
        BeginsWithSpace |= _text.Length == 0;
        _text.Append(character);
    }

    /// <summary>Adds text between tags, where a run of white space means as much as one.</summary>
    public void AddTidied(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var length = SpaceAt(text);
            if (length > 0)
            {
                AddSpace(text[..length].Contains('\n') ? '\n' : ' ');
            }

            text = text[length..];
            var word = text.IndexOfAny(" \t\n\r\f");
            _text.Append(word < 0 ? text : text[..word]);
            text = word < 0 ? [] : text[word..];
        }
    }

    public void Fault(DiagnosticKind kind, int offset, string argument) => _faults.Add(new HtmlFault(kind, offset, argument));

    /// <summary>How much of the beginning is white space as HTML counts it; a no-break space is text.</summary>
    public static int SpaceAt(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(" \t\n\r\f");
        return end < 0 ? text.Length : end;
    }
}

/// <param name="Offset">From the beginning of the piece.</param>
internal sealed record HtmlFault(DiagnosticKind Kind, int Offset, string Argument);
