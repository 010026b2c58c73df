namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>The words of one trade: enough to write stalls that differ in every line and still read like French.</summary>
internal sealed record Trade
{
    public required string Kind { get; init; }

    /// <summary>The category of the stall, then another that some of its products are in.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>How names of stalls begin.</summary>
    public required IReadOnlyList<string> Heads { get; init; }

    public required IReadOnlyList<string> Taglines { get; init; }

    public required IReadOnlyList<Ware> Wares { get; init; }

    /// <summary>What tells one product of a kind from another.</summary>
    public required IReadOnlyList<string> Finishes { get; init; }

    public required IReadOnlyList<string> Materials { get; init; }

    /// <summary>Sentences of a product's description: how it is made, how it is cared for.</summary>
    public required IReadOnlyList<string> Making { get; init; }

    public required IReadOnlyList<string> Care { get; init; }

    /// <summary>Sentences of a stall's story, in the first person.</summary>
    public required IReadOnlyList<string> Craft { get; init; }
}

/// <param name="Size">As a maker writes it; {0} is a number that varies.</param>
/// <param name="Low">Lowest price in euros.</param>
/// <param name="High">Highest price in euros.</param>
internal sealed record Ware(string Name, string Size, int Low, int High);
