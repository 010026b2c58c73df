using System.Globalization;
using StaticMarche.Content.Values;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>Prices in words, for feeds.</summary>
internal static class PriceText
{
    public static string Of(Price price, ArtefactWords words) => price switch
    {
        Price.Exact exact => Of(exact.Amount, words),
        Price.From from => ArtefactWords.Fill(words.PriceFrom, Of(from.Amount, words)),
        Price.Range range => ArtefactWords.Fill(words.PriceRange, Of(range.Low, words), Of(range.High, words)),
        Price.Quote quote => ArtefactWords.Fill(words.PriceQuote, quote.Basis),
        _ => throw new InvalidOperationException($"No words for the price {price}"),
    };

    private static string Of(Money money, ArtefactWords words) => ArtefactWords.Fill(words.Price, Amount(money));

    /// <summary>As French writes it: no cents when there are none, thousands set apart by a narrow space that does not break.</summary>
    private static string Amount(Money money)
    {
        var (euros, cents) = Math.DivRem(money.Cents, 100);
        var text = euros.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', '\u202F');
        return cents == 0 ? text : $"{text},{cents.ToString("00", CultureInfo.InvariantCulture)}";
    }
}
