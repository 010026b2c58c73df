using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>
/// A commune of the territory, from <c>content/places.yml</c>. Latitude and longitude are degrees (WGS 84) of its centre.
/// </summary>
internal sealed record PlaceEntry
{
    /// <summary>The INSEE code, five characters: text, since some begin with 0 or hold a letter.</summary>
    public required Located<string> Code { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Postcodes { get; init; } = [];

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    /// <summary>Communes merged into it: vendors still write their names.</summary>
    public IReadOnlyList<FormerPlace> Former { get; init; } = [];
}

internal sealed record FormerPlace(string Code, string Name);

internal static class PlaceSchema
{
    private static readonly Field<string> Code = Required(
        "code",
        TextKind.Instance,
        "Le code INSEE de la commune, entre guillemets.",
        "The commune's INSEE code, between quotes."
    );
    private static readonly Field<string> Name = Required("name", TextKind.Instance, "Le nom officiel.", "The official name.");
    private static readonly Field<IReadOnlyList<Located<string>>> Postcodes = Optional(
        "postcodes",
        Texts(50),
        "Les codes postaux, entre guillemets.",
        "The postcodes, between quotes."
    );
    private static readonly Field<double> Latitude = Required(
        "lat",
        new DegreesKind(90),
        "La latitude du centre, en degrés.",
        "The centre's latitude, in degrees."
    );
    private static readonly Field<double> Longitude = Required(
        "lon",
        new DegreesKind(180),
        "La longitude du centre, en degrés.",
        "The centre's longitude, in degrees."
    );
    private static readonly Field<string> FormerCode = Required(
        "code",
        TextKind.Instance,
        "L’ancien code INSEE.",
        "The former INSEE code."
    );
    private static readonly Field<string> FormerName = Required("name", TextKind.Instance, "L’ancien nom.", "The former name.");
    private static readonly MapSchema<FormerPlace> FormerSchema = new(
        new("une ancienne commune", "a former commune"),
        [FormerCode, FormerName],
        read => new FormerPlace(read.Required(FormerCode, ""), read.Required(FormerName, ""))
    );
    private static readonly Field<IReadOnlyList<Located<FormerPlace>>> Former = Optional(
        "former",
        ListOf(FormerSchema, 50),
        "Les communes réunies à celle-ci.",
        "Communes merged into this one."
    );

    public static readonly ListKind<PlaceEntry> Schema = ListOf(
        new MapSchema<PlaceEntry>(new("une commune", "a commune"), [Code, Name, Postcodes, Latitude, Longitude, Former], Bind),
        40_000
    );

    private static PlaceEntry Bind(FieldReading read) =>
        new()
        {
            Code = read.Get(Code) ?? new Located<string>("", read.Span),
            Name = read.Required(Name, ""),
            Postcodes = [.. read.List(Postcodes).Select(item => item.Value)],
            Latitude = read.Required(Latitude, 0),
            Longitude = read.Required(Longitude, 0),
            Former = [.. read.List(Former).Select(item => item.Value)],
        };
}
