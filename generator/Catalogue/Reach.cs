using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>How shoppers reach or find a vendor; only what may be published.</summary>
internal sealed record Reach
{
    public string? Email { get; init; }

    /// <summary>At most two.</summary>
    public IReadOnlyList<PhoneNumber> Phones { get; init; } = [];

    public string? Website { get; init; }

    public string? Shop { get; init; }

    public string? Facebook { get; init; }

    public string? Instagram { get; init; }

    /// <summary>Null unless the vendor made it public.</summary>
    public string? Address { get; init; }

    public string? Hours { get; init; }
}
