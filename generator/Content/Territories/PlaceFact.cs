using StaticMarche.Content.Market;

namespace StaticMarche.Content.Territories;

/// <summary>One commune of the list, whether read from it or about to be written.</summary>
internal sealed record PlaceFact
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Postcodes { get; init; }

    /// <summary>Null when nothing tells it; then the list can't be written.</summary>
    public required Position? Place { get; init; }

    public required IReadOnlyList<FormerPlace> Former { get; init; }

    public static PlaceFact Of(PlaceEntry entry) =>
        new()
        {
            Code = entry.Code.Value,
            Name = entry.Name,
            Postcodes = entry.Postcodes,
            Place = new Position(entry.Latitude, entry.Longitude),
            Former = entry.Former,
        };
}
