using System.Text.Json;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles;

/// <summary>An amount in euros as French people write it: <c>45</c>, <c>12.50</c>, <c>12,50</c>, <c>1 250,50 €</c>. More than zero, at most two decimals.</summary>
internal sealed class AmountKind : ScalarKind<Money>
{
    public static readonly AmountKind Instance = new();

    /// <summary>Above this an amount is a slip of the hand, and a sum in cents could leave an int.</summary>
    internal const int MaxEuros = 1_000_000;

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue("number");
        writer.WriteStringValue("string");
        writer.WriteEndArray();
    }

    internal static Money? Parse(string text)
    {
        var digits = text.Trim();
        digits = digits.EndsWith('€') ? digits[..^1] : digits.EndsWith("EUR", StringComparison.OrdinalIgnoreCase) ? digits[..^3] : digits;
        digits = digits.Trim();
        var mark = digits.IndexOfAny([',', '.']);
        var whole = WithoutGrouping(mark < 0 ? digits : digits[..mark]);
        var decimals = mark < 0 ? "" : digits[(mark + 1)..];
        if (whole is null || whole.Length is 0 or > 7 || decimals.Length > 2 || (mark >= 0 && decimals.Length == 0) || !decimals.All(char.IsAsciiDigit))
        {
            return null;
        }

        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        var cents = (int.Parse(whole, invariant) * 100L) + (decimals.Length == 0 ? 0 : int.Parse(decimals.PadRight(2, '0'), invariant));
        return cents is > 0 and <= MaxEuros * 100L ? new Money((int)cents) : null;
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out Money value)
    {
        var amount = Parse(scalar.Value);
        value = amount ?? default;
        if (amount is null)
        {
            findings.Add(PriceKinds.Unreadable.At(scalar.Span, scalar.Value));
        }

        return amount is not null;
    }

    /// <summary>Digits with spaces only between groups of three; null for anything else.</summary>
    private static string? WithoutGrouping(string text)
    {
        var groups = text.Split(' ', '\u00A0', '\u202F', '\u2009');
        var valid = groups.All(group => group.Length > 0 && group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == 3);
        return valid && (groups.Length == 1 || groups[0].Length <= 3) ? string.Concat(groups) : null;
    }
}
