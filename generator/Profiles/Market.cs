using StaticMarche.Content;
using StaticMarche.Content.Market;

namespace StaticMarche.Profiles;

/// <summary>Everything people wrote, as read: what the rules check and the catalogue is built from.</summary>
internal sealed record Market
{
    public required Site Site { get; init; }

    public required IReadOnlyList<CategoryEntry> Families { get; init; }

    public required IReadOnlyList<PlaceEntry> Places { get; init; }

    /// <summary>Null without <c>content/territory.geojson</c>: the site then has no drawn map.</summary>
    public TerritoryOutline? Outline { get; init; }

    public required IReadOnlyList<EventEntry> Events { get; init; }

    public required IReadOnlyList<SelectionEntry> Selections { get; init; }

    public required IReadOnlyList<PageEntry> Pages { get; init; }

    /// <summary>In the order of their folders' names.</summary>
    public required IReadOnlyList<VendorFolder> Vendors { get; init; }

    /// <summary>The texts of all files read, by their path from the site's folder, for showing lines in reports.</summary>
    public required IReadOnlyDictionary<string, SourceText> Sources { get; init; }
}
