using System.Text;

namespace StaticMarche.Markup;

/// <summary>
/// Makes any text fit to stand in XML, iCalendar, CSV and JSON: no control characters, no half characters, line ends as LF.
/// </summary>
internal static class PublicText
{
    public static string Clean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPlain(text[i]))
            {
                return Rebuild(text);
            }
        }

        return text;
    }

    /// <summary>On one line, runs of white space as one space: for titles and cells.</summary>
    public static string OneLine(string text) =>
        string.Join(' ', Clean(text).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Each line as one, without the empty ones: for texts that keep their lines.</summary>
    public static string Lines(string text) => string.Join('\n', Clean(text).Split('\n').Select(OneLine).Where(line => line.Length > 0));

    /// <summary>Characters that are valid by themselves. Surrogates are checked as pairs.</summary>
    private static bool IsPlain(char character) =>
        character
            is '\n'
                or '\t'
                or (>= ' ' and < '\u007F')
                or (> '\u009F' and < '\uD800' and not '\u2028' and not '\u2029')
                or (> '\uDFFF' and < '\uFFFE');

    private static string Rebuild(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            // A half of a surrogate pair comes out of the enumeration as U+FFFD.
            if (IsLineEnd(rune.Value))
            {
                result.Append('\n');
            }
            else if (rune.Value > 0xFFFF || IsPlain((char)rune.Value))
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString();
    }

    private static bool IsLineEnd(int value) => value is '\r' or '\u000B' or '\u000C' or '\u0085' or '\u2028' or '\u2029';
}
