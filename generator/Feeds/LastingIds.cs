using StaticMarche.Content.Market;
using StaticMarche.Planning;

namespace StaticMarche.Feeds;

/// <summary>
/// The ids by which feed readers and calendars recognise an entry. With <c>feed_id</c> of site.yml it outlives a change of the site's
/// domain (getnikola/nikola#2378); without, it is made of the address, as it always was.
/// </summary>
internal sealed class LastingIds(Site site, UrlScheme urls)
{
    /// <summary>Two markets of one host may each have a <c>marche-de-noel</c>.</summary>
    private readonly string _host = site.Url.IdnHost + urls.BasePath.TrimEnd('/');

    /// <summary>Of a feed or an entry of one, by the address that it had first.</summary>
    public string Of(OutputPath first) =>
        site.FeedId is null ? urls.Absolute(first) : $"{site.FeedId}{urls.Href(first)[(urls.BasePath.Length - 1)..]}";

    /// <summary>Of an entry of a calendar.</summary>
    public string OfEntry(string name) => site.FeedId is null ? $"{name}@{_host}" : $"{site.FeedId}/{name}";
}
