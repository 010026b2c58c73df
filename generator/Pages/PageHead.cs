using StaticMarche.Catalogue;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary>What every page says of itself: <c>page</c> in templates.</summary>
internal sealed record PageHead
{
    /// <summary>Search engines show about this much of a description.</summary>
    public const int DescriptionLength = 160;

    /// <summary>The name of its template: <c>product</c>, <c>new-products</c> …</summary>
    public required string Kind { get; init; }

    public required OutputPath Path { get; init; }

    /// <summary>The <c>h1</c>.</summary>
    public required string Heading { get; init; }

    /// <summary>Before the market's name in the window's title; the heading unless given.</summary>
    public string? Title { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Which entry of the navigation it belongs to.</summary>
    public string Section { get; init; } = "";

    /// <summary>From the home page down, without the page itself.</summary>
    public IReadOnlyList<(string Label, OutputPath Path)> Ancestors { get; init; } = [];

    /// <summary>The photo that other sites show beside a link; one of the market's when the page has none of its own.</summary>
    public Photo? Photo { get; init; }

    /// <summary>What the page offers, for those who show a price beside a link.</summary>
    public Product? Offer { get; init; }

    public (string Title, OutputPath Path)? Feed { get; init; }

    public OutputPath? Previous { get; init; }

    public OutputPath? Next { get; init; }

    /// <summary>False for pages that search engines should leave alone.</summary>
    public bool IsIndexed { get; init; } = true;

    /// <summary>
    /// Where else the content is at home: the page that a former address leads to. Search engines follow it there; told not to index this
    /// one, they might leave out both.
    /// </summary>
    public OutputPath? Canonical { get; init; }

    /// <summary>The content file behind it, for « proposer une modification ».</summary>
    public string? Source { get; init; }
}
