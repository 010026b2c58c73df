using StaticMarche.Catalogue;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Links;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>
/// Links within what people write that lead to this very site: told with their line, before any page is made. The market's own texts must
/// be right. What a vendor writes is only shown without the link, since a page that the moderators take away must not take stalls with
/// it.
/// </summary>
internal sealed class ContentLinks
{
    private readonly Market _market;
    private readonly UrlScheme _urls;
    private readonly SiteAddresses _site;
    private readonly LinkPolicy _own;
    private readonly UnpublishedPages _unpublished;

    public ContentLinks(Market market, MarketCatalogue catalogue, SitePlan plan)
    {
        (_market, _urls) = (market, plan.Urls);
        _site = new SiteAddresses(_urls, plan.Files.Select(file => file.Path));
        _own = LinkPolicy.OfSite(_urls.BasePath);
        _unpublished = new UnpublishedPages(market, catalogue, _urls);
    }

    /// <param name="refused">Files that are left out anyway.</param>
    public IReadOnlyList<Diagnostic> Find(IReadOnlySet<string> refused) =>
        [
            .. OwnTexts()
                .Concat(OwnFields())
                .Concat(VendorTexts())
                .Concat(VendorFields())
                .Where(finding => !refused.Contains(finding.Span.File)),
        ];

    private IEnumerable<Diagnostic> OwnTexts() =>
        from text in _market
            .Pages.Select(page => page.Body)
            .Concat(_market.Events.Select(eventEntry => eventEntry.Body))
            .Concat(_market.Selections.Select(selectionEntry => selectionEntry.Body))
        from link in MarkdownText.Parse(text.Value).Links.Distinct(StringComparer.Ordinal)
        let finding = Examine(text, link)
        where finding is not null
        select finding;

    /// <summary>Null when the link is good. One that the pages would not follow would become plain text without a word.</summary>
    private Diagnostic? Examine(Located<string> text, string link)
    {
        if (_own.Attributes(link) is not null)
        {
            return RestOf(link, isOwnText: true) is { } rest ? Explain(PlaceOf(text, link), link, rest) : null;
        }

        var isRelative = WebLink.Examine(link) is { Kind: LinkFaultKind.Incomplete };
        return isRelative ? Missing(PlaceOf(text, link), link, link) : ReferenceKinds.Refused.At(PlaceOf(text, link), link);
    }

    private IEnumerable<Diagnostic> OwnFields() => Fields(_market.Events.Select(eventEntry => eventEntry.Url));

    private IEnumerable<Diagnostic> VendorFields() =>
        Fields(
            _market
                .Vendors.Select(vendor => vendor.Profile)
                .OfType<Profile>()
                .SelectMany(profile => (profile.Contact?.Value.Links ?? []).Concat(profile.Products.Select(product => product.Value.Url)))
        );

    private IEnumerable<Diagnostic> Fields(IEnumerable<Located<string>?> fields) =>
        from field in fields.OfType<Located<string>>()
        let rest = RestOf(field.Value, isOwnText: false)
        where rest is not null
        select Explain(field.Span, field.Value, rest);

    private IEnumerable<Diagnostic> VendorTexts() =>
        from profile in _market.Vendors.Select(vendor => vendor.Profile).OfType<Profile>()
        from text in profile.Texts
        where text.Form == TextForm.Markdown && text.Text.Value.Contains(_market.Site.Url.Host, StringComparison.OrdinalIgnoreCase)
        from link in MarkdownText.Parse(text.Text.Value).Links.Distinct(StringComparer.Ordinal)
        where RestOf(link, isOwnText: false) is not null
        select ReferenceKinds.Lost.At(PlaceOf(text.Text, link), link);

    /// <summary>What follows the site's root in a link that leads nowhere; null for any other link.</summary>
    private string? RestOf(string link, bool isOwnText)
    {
        var isFromRoot = link.StartsWith('/');
        if (isFromRoot && !(isOwnText && Address.IsOwn(link)))
        {
            return null;
        }

        var whole = Address.EscapeWhole(isFromRoot ? string.Concat(_urls.BasePath, link.AsSpan(1)) : link);
        return _site.IsOwn(whole, out var rest) && !_site.Answers(SiteAddresses.PathOf(rest)) ? rest.ToString() : null;
    }

    private Diagnostic Explain(SourceSpan span, string link, string rest) =>
        _unpublished.Has(SiteAddresses.PathOf(rest).ToString()) ? ReferenceKinds.Unpublished.At(span, link) : Missing(span, link, rest);

    private Diagnostic Missing(SourceSpan span, string link, string rest)
    {
        var root = link.Contains("://", StringComparison.Ordinal) ? _urls.Absolute(_urls.Home) : "/";
        return SiteLinks.Suggest(_site, rest, root) is { } near
            ? ReferenceKinds.BrokenNear.At(span, link, near)
            : ReferenceKinds.Broken.At(span, link);
    }

    private SourceSpan PlaceOf(Located<string> text, string link)
    {
        var at = WrittenLink.Find(text.Value, link);
        return at >= 0 && _market.Sources.TryGetValue(text.Span.File, out var source)
            ? source.Within(text.Span, text.Value, at, link.Length)
            : text.Span;
    }
}
