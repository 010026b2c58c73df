using System.Globalization;
using System.Text;
using StaticMarche.Content.Values;
using StaticMarche.Markup;

namespace StaticMarche.Feeds;

/// <summary>Writes iCalendar lines (RFC 5545, 3.1): CRLF, text escaped, lines folded at 75 octets and never within a character.</summary>
internal sealed class CalendarText
{
    private const int MaxOctets = 75;

    private readonly StringBuilder _text = new();

    /// <summary>A line whose value is of our own making: a date, an address, a keyword.</summary>
    public CalendarText Line(string name, string value)
    {
        Fold($"{name}:{value}");
        return this;
    }

    /// <summary>A line whose value is text that somebody wrote.</summary>
    public CalendarText Text(string name, string value) => Line(name, Escape(PublicText.Clean(value)));

    public CalendarText Day(string name, DateOnly day) => Line($"{name};VALUE=DATE", Digits(day));

    public CalendarText Time(string name, DateTime local) =>
        Line(
            $"{name};TZID={ParisTime.Zone}",
            $"{Digits(DateOnly.FromDateTime(local))}T{local.ToString("HHmmss", CultureInfo.InvariantCulture)}"
        );

    public static string Digits(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(_text.ToString());

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    private void Fold(string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaxOctets)
            {
                // The space that marks a continuation counts.
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
