using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Rendering.Texts;

namespace StaticMarche.Rendering.PageModels;

/// <summary>How to get a product or find its maker: all <c>ways</c>, the <c>main</c> one to press first, and the <c>others</c>.</summary>
/// <param name="vendor">Whose.</param>
/// <param name="words">The theme's texts.</param>
/// <param name="urls">For the page of the next market.</param>
/// <param name="today">The build's date.</param>
internal sealed class ReachModels(Vendor vendor, Words words, UrlScheme urls, DateOnly today)
{
    public static ScriptObject Of(Vendor vendor, Models models) => Of(vendor, models.Words, models.Urls, models.Catalogue.Today);

    public static ScriptObject Of(Vendor vendor, Words words, UrlScheme urls, DateOnly today)
    {
        var reach = new ReachModels(vendor, words, urls, today);
        return Choose([reach.Shop(null), reach.Email(vendor.Name), reach.Phone(), reach.Workshop(), reach.Market(), .. reach.Elsewhere()]);
    }

    /// <summary>For a product that is gone, its own page in a shop is no help: a message is.</summary>
    public static ScriptObject Of(Product product, Models models)
    {
        var reach = new ReachModels(product.Vendor, models.Words, models.Urls, models.Catalogue.Today);
        ScriptObject?[] ways = product.IsSoldOut
            ? [reach.Email(product.Name), reach.Phone(), reach.Shop(null), reach.Workshop(), reach.Market()]
            : [reach.Shop(product.Url), reach.Email(product.Name), reach.Phone(), reach.Workshop(), reach.Market()];
        return Choose(ways.Any(way => way is not null) ? ways : [.. reach.Elsewhere()]);
    }

    /// <summary>The first way that can be followed at once is the main one.</summary>
    private static bool CanBeMain(ScriptObject way) => way["kind"] is "shop" or "email" or "phone" or "website";

    private static ScriptObject Choose(IReadOnlyList<ScriptObject?> ways)
    {
        var given = ways.OfType<ScriptObject>().ToList();
        var main = given.Find(CanBeMain);
        return Model.Of(
            ("main", main),
            ("ways", Model.List(given)),
            ("others", Model.List(given.Where(way => way != main))));
    }

    private ScriptObject? Shop(string? product) =>
        (product ?? vendor.Reach.Shop) is not { } href ? null : Way("shop", words.Say("reach.shop"), "", words.Say("reach.shop_other"), href);

    private ScriptObject? Email(string about) => vendor.Reach.Email is not { } email
        ? null
        : Way("email", words.Say("reach.email"), words.Say("reach.email"), email, MailLinks.To(email, words.Say("product.about", about), null));

    private ScriptObject? Phone() => vendor.Reach.Phone is not { } phone
        ? null
        : Way("phone", words.Say("reach.phone", phone), words.Say("reach.phone_other"), phone, $"tel:{string.Concat(phone.Where(each => char.IsAsciiDigit(each) || each == '+'))}");

    private ScriptObject? Workshop()
    {
        var (address, hours) = (vendor.Reach.Address, vendor.Reach.Hours);
        if (address is null && hours is null)
        {
            return null;
        }

        var commune = PlacePhrases.Name(vendor.Commune);
        var place = address is null ? PlacePhrases.At(words, commune) : $"{address}, {(vendor.Commune.Postcodes is [var only] ? $"{only} " : "")}{commune}";
        return Way("workshop", "", words.Say("reach.workshop"), place, null, hours);
    }

    private ScriptObject? Market()
    {
        if (vendor.Events.FirstOrDefault(each => !each.IsPast(today)) is not { } next || next.NextDay(today) is not { } day)
        {
            return null;
        }

        var hours = DayTexts.Hours(day, words);
        string[] note = [FrenchDates.Weekday(day.On, today) + (hours.Length == 0 ? "" : $", {hours}"), next.Place ?? "", PlacePhrases.Name(next.Commune)];
        return Way("market", "", words.Say("reach.market"), next.Name, urls.Href(urls.Of(next)), string.Join(" · ", note.Where(part => part.Length > 0)));
    }

    private IEnumerable<ScriptObject?> Elsewhere()
    {
        (string Kind, string? Href)[] places = [("website", vendor.Reach.Website), ("facebook", vendor.Reach.Facebook), ("instagram", vendor.Reach.Instagram)];
        return places.Where(place => place.Href is not null).Select(place => Way(place.Kind, words.Say($"reach.{place.Kind}"), "", words.Say($"reach.{place.Kind}"), place.Href));
    }

    private static ScriptObject Way(string kind, string action, string label, string text, string? href, string? note = null) => Model.Of(
        ("kind", kind),
        ("action", action),
        ("label", label),
        ("text", text),
        ("href", href),
        ("note", note),
        ("is_external", kind is "shop" or "website" or "facebook" or "instagram"));
}
