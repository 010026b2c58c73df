using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>The ways to a vendor, or to a product of that vendor's; null for those that there are not.</summary>
/// <param name="vendor">Whose.</param>
/// <param name="words">The theme's texts.</param>
/// <param name="urls">For the page of the next market.</param>
/// <param name="today">The build's date.</param>
internal sealed class ReachWays(Vendor vendor, Words words, UrlScheme urls, DateOnly today)
{
    /// <summary>A weekly market has fifty; a site is built again long before eight are over.</summary>
    private const int MostDays = 8;

    public IReadOnlyList<ReachWay?> ToVendor() => [Shop(null), Email(vendor.Name), .. Phones(), Workshop(), Market(), .. Elsewhere()];

    /// <summary>For a product that is gone, its own page in a shop is no help: a message is.</summary>
    public IReadOnlyList<ReachWay?> To(Product product)
    {
        ReachWay?[] ways = product.IsSoldOut
            ? [Email(product.Name), .. Phones(), Shop(null), Workshop(), Market()]
            : [Shop(product.Url), Email(product.Name), .. Phones(), Workshop(), Market()];
        return ways.Any(way => way is not null) ? ways : [.. Elsewhere()];
    }

    private ReachWay? Shop(string? product) =>
        (product ?? vendor.Reach.Shop) is not { } href
            ? null
            : new("shop", words.Say("reach.shop_other")) { Action = words.Say("reach.shop"), Href = href };

    private ReachWay? Email(string about) =>
        vendor.Reach.Email is not { } email
            ? null
            : new("email", email)
            {
                Action = words.Say("reach.email"),
                Label = words.Say("reach.email"),
                Href = MailLinks.To(email, words.Say("product.about", about), null),
            };

    private IEnumerable<ReachWay> Phones() =>
        vendor.Reach.Phones.Select(phone => new ReachWay("phone", phone.ToString())
        {
            Action = words.Say("reach.phone", phone.ToString()),
            Label = words.Say("reach.phone_other"),
            Href = $"tel:{phone.International}",
        });

    private ReachWay? Workshop()
    {
        var (address, hours) = (vendor.Reach.Address, vendor.Reach.Hours);
        if (address is null && hours is null)
        {
            return null;
        }

        var commune = PlacePhrases.Name(vendor.Commune);
        var place = address is null
            ? PlacePhrases.At(words, commune)
            : $"{address}, {(vendor.Commune.Postcodes is [var only] ? $"{only} " : "")}{commune}";
        return new("workshop", place) { Label = words.Say("reach.workshop"), Note = hours };
    }

    private ReachWay? Market()
    {
        var days = vendor
            .Events.SelectMany(marketEvent =>
                marketEvent.Days.Where(day => day.On >= today && !day.IsCancelled).Select(day => (Event: marketEvent, Day: day))
            )
            .OrderBy(coming => DayTexts.End(coming.Day), StringComparer.Ordinal)
            .Take(MostDays)
            .Select(coming => MarketDay(coming.Event, coming.Day))
            .ToList();
        return days is [var next, .. var later] ? next with { Later = later } : null;
    }

    private ReachWay MarketDay(MarketEvent market, OpenDay day)
    {
        var hours = DayTexts.Hours(day, words);
        string[] note =
        [
            FrenchDates.Weekday(day.On, today) + (hours.Length == 0 ? "" : $", {hours}"),
            market.Place ?? "",
            PlacePhrases.Name(market.Commune),
        ];
        return new("market", market.Name)
        {
            Label = words.Say("reach.market"),
            Href = urls.Href(urls.Of(market)),
            Note = string.Join(" · ", note.Where(part => part.Length > 0)),
            Ends = DayTexts.End(day),
        };
    }

    private IEnumerable<ReachWay?> Elsewhere()
    {
        (string Kind, string? Href)[] places =
        [
            ("website", vendor.Reach.Website),
            ("facebook", vendor.Reach.Facebook),
            ("instagram", vendor.Reach.Instagram),
        ];
        return places
            .Where(place => place.Href is not null)
            .Select(place => new ReachWay(place.Kind, words.Say($"reach.{place.Kind}"))
            {
                Action = words.Say($"reach.{place.Kind}"),
                Href = place.Href,
            });
    }
}
