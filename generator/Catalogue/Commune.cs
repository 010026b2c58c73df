using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Catalogue;

/// <summary>A commune where at least one listed vendor works, or where an event takes place. Degrees are WGS 84.</summary>
internal sealed class Commune
{
    /// <summary>INSEE.</summary>
    public required string Code { get; init; }

    public required Slug Slug { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Postcodes { get; init; }

    /// <summary>The names of the communes merged into it, which people still say.</summary>
    public IReadOnlyList<string> Former { get; init; } = [];

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public required SourceSpan Source { get; init; }

    /// <summary>By name.</summary>
    public IReadOnlyList<Vendor> Vendors { get; init; } = [];

    /// <summary>In the fair order.</summary>
    public IReadOnlyList<Product> Products { get; init; } = [];
}
