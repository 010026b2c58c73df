using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles;

/// <summary>
/// An amount in euros as French people write it: <c>45</c>, <c>12,50</c>, <c>1 250,50 €</c>, <c>12€50</c>, <c>45 euros</c>, <c>45,-</c>.
/// More than zero, at most two decimals.
/// </summary>
internal sealed partial class AmountKind : ScalarKind<Money>
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
        var match = Written().Match(SeenText.AsTyped(text));
        if (!match.Success)
        {
            return null;
        }

        var whole = match.Groups["whole"].Value.Replace(" ", "", StringComparison.Ordinal);
        var decimals = match.Groups["cents"].Value;
        var cents =
            (long.Parse(whole, CultureInfo.InvariantCulture) * 100)
            + (decimals.Length == 0 ? 0 : int.Parse(decimals.PadRight(2, '0'), CultureInfo.InvariantCulture));
        return cents is > 0 and <= MaxEuros * 100L ? new Money((int)cents) : null;
    }

    /// <summary>As a profile holds it within braces, where a comma would end the field: <c>8</c>, <c>12.50</c>.</summary>
    internal static string Plain(Money amount) =>
        string.Create(CultureInfo.InvariantCulture, $"{amount.Cents / 100}{(amount.Cents % 100 == 0 ? "" : $".{amount.Cents % 100:00}")}");

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out Money value)
    {
        var amount = Parse(scalar.Value);
        value = amount ?? default;
        if (amount is null)
        {
            findings.Add(
                PriceWords.AmountIn(scalar.Value) is { } meant
                    ? PriceKinds.AmountNear.At(scalar.Span, scalar.Value, Plain(meant))
                    : PriceKinds.Unreadable.At(scalar.Span, scalar.Value)
            );
        }

        return amount is not null;
    }

    /// <summary>
    /// The currency stands in front, behind, or where the comma would: <c>12€50</c>. Spaces stand between groups of three digits only, so
    /// that no slip becomes another price. Taxes are included anyway.
    /// </summary>
    [GeneratedRegex(
        """
            ^ ( (€|EUR|euros?) [ ]? )?
            (?<whole> [0-9]{1,3} ([ ][0-9]{3})+ | [0-9]{1,7} )
            ( [.,] ( (?<cents>[0-9]{1,2}) | -{1,2} ) ( [ ]? (€|EUR|euros?) )?
            | [ ]? (€|EUR|euros?) ( [ ]? (?<cents>[0-9]{2}) ( [ ]? (cts?|centimes?|c) )? )? )?
            ( [ ]? TTC )? $
            """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Written();
}
