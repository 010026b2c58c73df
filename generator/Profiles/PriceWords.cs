using System.Text.RegularExpressions;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles;

/// <summary>A price said in words (« à partir de 8 € », « de 8 à 15 € », « sur devis ») as the field it belongs into.</summary>
internal static partial class PriceWords
{
    /// <summary>What to tell the writer, with the mended price.</summary>
    public static Diagnostic Explain(ScalarNode price)
    {
        var text = SeenText.AsTyped(price.Value);
        var amounts = AmountsIn(text);
        var folded = LatinText.Fold(text);
        if (amounts.Count == 0 && Quote().IsMatch(folded))
        {
            var basis = BasisOf(text, folded);
            return basis.Length == 0
                ? PriceKinds.QuoteWithoutBasis.At(price.Span, price.Value)
                : PriceKinds.Near.At(price.Span, price.Value, $"{{ quote: {YamlText.Quoted(basis)} }}");
        }

        return amounts switch
        {
            [var only] when Least().IsMatch(folded) => PriceKinds.Near.At(price.Span, price.Value, $"{{ from: {AmountKind.Plain(only)} }}"),
            [var only] when IsWhole(text, folded) => PriceKinds.AmountNear.At(price.Span, price.Value, AmountKind.Plain(only)),
            [var low, var high] when low < high && Between().IsMatch(folded) => PriceKinds.Near.At(
                price.Span,
                price.Value,
                $"{{ from: {AmountKind.Plain(low)}, to: {AmountKind.Plain(high)} }}"
            ),
            _ => PriceKinds.Unreadable.At(price.Span, price.Value),
        };
    }

    /// <summary>The amount of a text that holds one and no more.</summary>
    public static Money? AmountIn(string text)
    {
        var clean = SeenText.AsTyped(text);
        return AmountsIn(clean) is [var only] && IsWhole(clean, LatinText.Fold(clean)) ? only : null;
    }

    /// <summary>Neither below zero nor without its taxes.</summary>
    private static bool IsWhole(string text, string folded) => !text.StartsWith('-') && !WithoutTax().IsMatch(folded);

    /// <summary>
    /// « Sur devis, selon le bois » is worked out « selon le bois »; folding keeps places unless it writes out a ligature.
    /// </summary>
    private static string BasisOf(string text, string folded) =>
        Asked().Match(folded) is { Success: true } asked && text.Length == folded.Length
            ? text[asked.Length..].Trim(' ', ',', '(', ')', '.', ':', ';', '-')
        : Asked().IsMatch(folded) ? ""
        : text;

    private static List<Money> AmountsIn(string text) =>
        [.. Numeral().Matches(text).Select(match => AmountKind.Parse(match.Value)).OfType<Money>()];

    /// <summary>Digits, and what may belong to them; never the end of a longer number.</summary>
    [GeneratedRegex(
        @"(?<![0-9.,])([0-9]{1,3}( [0-9]{3})+|[0-9]+)([.,][0-9]+|[ ]?(€|eur(os?)?) ?[0-9]{2}(?![0-9]))?(?![0-9]|[.,][0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Numeral();

    [GeneratedRegex(
        @"\bdevis\b|\b(consulter|contacter)\b|\bsur (demande|mesure|commande|consultation)\b|\bselon\b|\bvariables?\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Quote();

    /// <summary>What says only that there is no fixed price.</summary>
    [GeneratedRegex(
        @"^(prix )?(sur )?(devis|demande|mesure|commande|consultation|(me |nous )?(consulter|contacter)|variables?)\b",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\ba partir d|\bdes [0-9€]|\b(depuis|from|minimum|mini|au moins)\b|\bet (plus|\+)|^\+|\+$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Least();

    [GeneratedRegex(@"\b(a|et|ou|to|jusqu)\b|-", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"\bht\b|hors tax", RegexOptions.CultureInvariant)]
    private static partial Regex WithoutTax();
}
