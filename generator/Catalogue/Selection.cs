using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>A gift guide and the products it shows: in the moderators' order when picked by hand, else in the fair order.</summary>
internal sealed record Selection
{
    public required Slug Slug { get; init; }

    public required string Title { get; init; }

    public string? Intro { get; init; }

    public required IReadOnlyList<Product> Products { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required SourceSpan Source { get; init; }
}

/// <summary>A page of the market's own.</summary>
internal sealed record MarketPage
{
    public required Slug Slug { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Markdown.</summary>
    public required string Body { get; init; }

    public required SourceSpan Source { get; init; }
}
