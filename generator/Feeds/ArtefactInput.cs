using System.Collections.Concurrent;
using StaticMarche.Assets;
using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Feeds;

/// <summary>The input of all files for programs: feeds, calendars, data, manifest, sitemap.</summary>
internal sealed record ArtefactInput
{
    private readonly ConcurrentDictionary<string, string> _plain = new(StringComparer.Ordinal);

    public required MarketCatalogue Catalogue { get; init; }

    public required SitePlan Plan { get; init; }

    /// <summary>The published form of a photo; null when the site is made without images.</summary>
    public required Func<Photo, PublishedPhoto?> Photo { get; init; }

    public required Words Words { get; init; }

    /// <summary>Where links within what vendors write may lead.</summary>
    public LinkPolicy VendorLinks { get; init; } = LinkPolicy.OfVendors;

    public ManifestLook Look { get; init; } = new();

    /// <summary>The theme's script for <c>/sw.js</c>.</summary>
    public string ServiceWorker { get; init; } = "";

    /// <summary>The scripts and style sheets that every page needs, and the page for lost connections.</summary>
    public IReadOnlyList<OutputPath> Shell { get; init; } = [];

    /// <summary>The scripts that some pages need.</summary>
    public IReadOnlyList<OutputPath> Features { get; init; } = [];

    public UrlScheme Urls => Plan.Urls;

    /// <summary>
    /// The words of a Markdown text, without its marks. Each text is parsed once: a product stands in several feeds and in both tables.
    /// </summary>
    public string PlainText(string markdown) => _plain.GetOrAdd(markdown, text => MarkdownText.Parse(text).ToPlainText());
}

/// <summary>The icons and colours of the site on the home screen of a telephone.</summary>
internal sealed record ManifestLook
{
    /// <summary>Behind the icon while the site opens; as CSS writes colours.</summary>
    public string Background { get; init; } = "#faf7f1";

    /// <summary>Around the page, unless site.yml has an accent colour.</summary>
    public string Theme { get; init; } = "#9c3f24";

    public IReadOnlyList<ManifestIcon> Icons { get; init; } = [];
}
