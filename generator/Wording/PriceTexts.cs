using StaticMarche.Content.Values;

namespace StaticMarche.Wording;

/// <summary>Prices in words.</summary>
internal static class PriceTexts
{
    public static string Of(Price price, Words words) =>
        price switch
        {
            Price.Exact exact => FrenchNumbers.Euros(exact.Amount),
            Price.From from => words.Say("price.from", FrenchNumbers.Euros(from.Amount)),
            Price.Range range => words.Say("price.range", FrenchNumbers.Of(range.Low), FrenchNumbers.Euros(range.High)),
            Price.Quote quote => words.Say("price.quote", quote.Basis),
            _ => throw new ArgumentOutOfRangeException(nameof(price), price, null),
        };

    /// <summary>For a card: how a quote is worked out stands on the product's own page.</summary>
    public static string Short(Price price, Words words) => price is Price.Quote ? words.Say("price.quote_short") : Of(price, words);
}
