using System.Globalization;
using StaticMarche.Benchmarks.Synthetic;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Benchmarks.HugoTwin;

/// <summary>Texts that the twin gets ready-made, so that Hugo has no more to do than put them in their places.</summary>
internal static class TwinText
{
    private const string Nbsp = "\u00A0";

    public static string Price(Price price) =>
        price switch
        {
            Price.Exact exact => Euros(exact.Amount),
            Price.From from => $"à partir de {Euros(from.Amount)}",
            Price.Range range => $"{Euros(range.Low)} à {Euros(range.High)}",
            Price.Quote quote => $"sur devis, {quote.Basis}",
            _ => throw new InvalidOperationException($"No words for {price}"),
        };

    public static (string Kind, decimal? Low, decimal? High) Bounds(Price price) =>
        price switch
        {
            Price.Exact exact => ("exact", exact.Amount.Cents / 100m, exact.Amount.Cents / 100m),
            Price.From from => ("from", from.Amount.Cents / 100m, null),
            Price.Range range => ("range", range.Low.Cents / 100m, range.High.Cents / 100m),
            _ => ("quote", null, null),
        };

    public static string French(DateOnly day) =>
        $"{day.Day.ToString(CultureInfo.InvariantCulture)} {Months[day.Month - 1]} {day.Year.ToString(CultureInfo.InvariantCulture)}";

    public static string Weekday(DateOnly day) =>
        $"{Weekdays[(int)day.DayOfWeek]} {day.Day.ToString(CultureInfo.InvariantCulture)} {Months[day.Month - 1]}"
        + (day.Year == CommandContext.Today.Year ? "" : " " + day.Year.ToString(CultureInfo.InvariantCulture));

    public static string? Hours(OpenDay day) => day is { Open: { } open, Close: { } close } ? $"de {Hours(open)} à {Hours(close)}" : null;

    public static string Availability(Availability availability) =>
        availability switch
        {
            Content.Market.Availability.InStock => "en stock",
            Content.Market.Availability.Unique => "pièce unique",
            Content.Market.Availability.MadeToOrder => "sur commande",
            _ => "vendu",
        };

    public static string Delivery(Delivery way) =>
        way switch
        {
            Content.Market.Delivery.Pickup => "retrait sur place",
            Content.Market.Delivery.Post => "envoi postal",
            _ => "livraison dans les environs",
        };

    private static string Hours(TimeOnly time) =>
        time.Minute == 0
            ? $"{time.Hour.ToString(CultureInfo.InvariantCulture)}{Nbsp}h"
            : $"{time.Hour.ToString(CultureInfo.InvariantCulture)}{Nbsp}h{Nbsp}{time.Minute.ToString("00", CultureInfo.InvariantCulture)}";

    private static readonly string[] Months =
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ];

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static string Euros(Money money)
    {
        var (euros, cents) = Math.DivRem(money.Cents, 100);
        var whole = euros.ToString(CultureInfo.InvariantCulture);
        return cents == 0 ? $"{whole}{Nbsp}€" : $"{whole},{cents.ToString("00", CultureInfo.InvariantCulture)}{Nbsp}€";
    }
}
