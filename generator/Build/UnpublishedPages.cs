using StaticMarche.Catalogue;
using StaticMarche.Content.Values;
using StaticMarche.Planning;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>
/// Addresses of pages that the content has, whether or not they are published today: stalls that rest, categories that are sold out,
/// events of other years, later pages of lists that grew shorter. A link to one of them is no slip of the pen, and time alone may make it
/// lead nowhere.
/// </summary>
internal sealed class UnpublishedPages(Market market, MarketCatalogue catalogue, UrlScheme urls)
{
    private readonly Lazy<HashSet<string>> _claimed = new(() => [.. Claimed(market, catalogue, urls).Select(path => path.Address)]);

    /// <param name="path">From the site's root, without <c>?</c> and <c>#</c>.</param>
    public bool Has(string path)
    {
        var end = path.IndexOf('/', StringComparison.Ordinal);
        var second = end < 0 ? -1 : path.IndexOf('/', end + 1);
        return _claimed.Value.Contains(path)
            || _claimed.Value.Contains(path[..(second + 1)])
            || (urls.ListOf(path) is { } list && (list == urls.Products.Address || list == urls.Vendors.Address));
    }

    private static IEnumerable<OutputPath> Claimed(Market market, MarketCatalogue catalogue, UrlScheme urls) =>
        [
            .. Slugs(market.Vendors.Select(vendor => vendor.Name)).Select(urls.OfVendor),
            .. Slugs(market.Events.Select(eventEntry => eventEntry.Origin.Slug))
                .SelectMany(slug => new[] { urls.OfEvent(slug), urls.CalendarOf(slug) }),
            .. Slugs(market.Selections.Select(selectionEntry => selectionEntry.Origin.Slug)).Select(urls.OfSelection),
            .. Slugs(market.Pages.Select(page => page.Origin.Slug)).Select(slug => OutputPath.OfFolder(slug.Value)),
            .. Slugs(market.Places.Select(place => Slug.FromName(place.Name)?.Value ?? "")).Select(urls.OfCommune),
            .. catalogue.Families.SelectMany(family => family.Children.Prepend(family)).Select(urls.Of),
            .. Budget.Amounts.Select(urls.OfBudget),
        ];

    private static IEnumerable<Slug> Slugs(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            if (Slug.TryParse(name, out var slug))
            {
                yield return slug;
            }
        }
    }
}
