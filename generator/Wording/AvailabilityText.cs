using StaticMarche.Catalogue;
using StaticMarche.Content.Market;

namespace StaticMarche.Wording;

/// <summary>Whether and when a product can be had, in words.</summary>
internal static class AvailabilityText
{
    /// <summary>From two weeks on, whole weeks are said as weeks.</summary>
    private const int WeeksFrom = 14;

    private const int Week = 7;

    public static string Of(Product product, Words words) =>
        product is { Availability: Availability.MadeToOrder, LeadTime: { } days }
            ? words.Say("availability.made_to_order_in", Duration(days, words))
            : words.Say($"availability.{product.Availability.Code()}");

    private static string Duration(int days, Words words) =>
        days >= WeeksFrom && days % Week == 0 ? words.Say("duration.weeks", days / Week) : words.Say("duration.days", days);
}
