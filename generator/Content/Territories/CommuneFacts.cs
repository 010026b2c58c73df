namespace StaticMarche.Content.Territories;

/// <summary>The communes of one open-data file. Each kind of file knows other facts; those it does not know stay empty.</summary>
internal sealed record CommuneFacts
{
    /// <summary>
    /// How much a list of today's communes counts beside another: none, a list of somebody's, one that tells today's from the former,
    /// Insee's own.
    /// </summary>
    public int Authority { get; init; }

    /// <summary>The communes of today.</summary>
    public IReadOnlyList<CommuneFact> Communes { get; init; } = [];

    /// <summary>Delegated, associated and suppressed communes, with the one they belong to.</summary>
    public IReadOnlyList<FormerFact> Former { get; init; } = [];

    public IReadOnlyList<Movement> Movements { get; init; } = [];

    /// <summary>Postcodes by the commune's code.</summary>
    public IReadOnlyList<(string Code, string Postcode)> Postcodes { get; init; } = [];

    public IReadOnlyList<(string Code, Position Place)> Positions { get; init; } = [];
}

internal sealed record CommuneFact(string Code, string Name, string Department);

internal sealed record FormerFact(string Code, string Name, string Parent);

/// <summary>A change of a commune: a new name, or its merger into another (Insee, « événements sur les communes »).</summary>
internal sealed record Movement(string Date, string From, string FromName, string To);

/// <summary>Degrees (WGS 84).</summary>
internal sealed record Position(double Latitude, double Longitude);
