using StaticMarche.Content.Market;
using StaticMarche.Content.Territories;

namespace StaticMarche.Build.Places;

/// <summary>Brings a list of communes in step with open data: what is there stays, unless the data says otherwise.</summary>
internal sealed record PlaceUpdate
{
    /// <summary>Some ten metres.</summary>
    private const int Decimals = 4;

    public required IReadOnlyList<PlaceFact> Places { get; init; }

    public int Count => Places.Count;

    public required IReadOnlyList<PlaceChange> Changes { get; init; }

    /// <summary>What keeps the list from being written: it would lose a commune, or place one nowhere.</summary>
    public required IReadOnlyList<PlaceChange> Obstacles { get; init; }

    public static PlaceUpdate Of(IReadOnlyList<PlaceFact> before, IReadOnlyList<CommuneFacts> files, string department)
    {
        var today = Today(before, files, department);
        // Last, what the list itself says: it stays where no file knows better.
        var parents = files
            .SelectMany(file => file.Former)
            .Concat(before.SelectMany(place => place.Former.Select(former => new FormerFact(former.Code, former.Name, place.Code))));
        var history = new PlaceHistory(today, files.SelectMany(file => file.Movements), parents);
        var old = before.ToDictionary(place => place.Code, StringComparer.Ordinal);
        var former = history.Names([
            .. before.SelectMany(place => place.Former),
            .. before
                .Where(place => !today.ContainsKey(place.Code) || today[place.Code].Name != place.Name)
                .Select(place => new FormerPlace(place.Code, place.Name)),
            .. files.SelectMany(file => file.Former).Select(fact => new FormerPlace(fact.Code, fact.Name)),
            .. files.SelectMany(file => file.Movements).Select(movement => new FormerPlace(movement.From, movement.FromName)),
        ]);
        var postcodes = files.SelectMany(file => file.Postcodes).ToLookup(pair => pair.Code, pair => pair.Postcode, StringComparer.Ordinal);
        var positions = files.SelectMany(file => file.Positions).ToLookup(pair => pair.Code, pair => pair.Place, StringComparer.Ordinal);
        List<PlaceFact> places = [.. today.Values.OrderBy(commune => commune.Code, StringComparer.Ordinal).Select(Place)];
        return new PlaceUpdate
        {
            Places = places,
            Changes =
            [
                .. PlaceChange.Between(old, places, history),
                .. former.Shared.Select(name => new PlaceChange(
                    PlaceChangeKind.Shared,
                    name.Name,
                    [.. name.Codes.Select(code => today[code].Name)]
                )),
            ],
            Obstacles =
            [
                .. before
                    .Where(place => history.Successor(place.Code) is null)
                    .Select(place => new PlaceChange(PlaceChangeKind.Lost, place.Name, [place.Code])),
                .. places
                    .Where(place => place.Place is null)
                    .Select(place => new PlaceChange(PlaceChangeKind.Nowhere, place.Name, [place.Code])),
            ],
        };

        PlaceFact Place(CommuneFact commune)
        {
            var known = old.GetValueOrDefault(commune.Code);
            var position = positions[commune.Code].LastOrDefault();
            return new PlaceFact
            {
                Code = commune.Code,
                Name = commune.Name,
                Postcodes =
                [
                    .. (postcodes.Contains(commune.Code) ? postcodes[commune.Code] : known?.Postcodes ?? [])
                        .Distinct()
                        .Order(StringComparer.Ordinal),
                ],
                Place = position is null
                    ? known?.Place
                    : new Position(Math.Round(position.Latitude, Decimals), Math.Round(position.Longitude, Decimals)),
                Former =
                [
                    .. former
                        .ByCode[commune.Code]
                        .OrderBy(formerPlace => formerPlace.Code, StringComparer.Ordinal)
                        .ThenBy(formerPlace => formerPlace.Name, StringComparer.Ordinal),
                ],
            };
        }
    }

    /// <summary>By the list that counts most; without one, those that are there.</summary>
    private static Dictionary<string, CommuneFact> Today(
        IReadOnlyList<PlaceFact> before,
        IReadOnlyList<CommuneFacts> files,
        string department
    )
    {
        var list = files
            .Where(file => file.Authority > 0)
            .MaxBy(file => file.Authority)
            ?.Communes.Where(commune => IsIn(commune, department))
            .ToList();
        return (list is { Count: > 0 } ? list : before.Select(place => new CommuneFact(place.Code, place.Name, department)))
            .DistinctBy(commune => commune.Code, StringComparer.Ordinal)
            .ToDictionary(commune => commune.Code, StringComparer.Ordinal);
    }

    private static bool IsIn(CommuneFact commune, string department) =>
        commune.Department.Length > 0 ? commune.Department == department : commune.Code.StartsWith(department, StringComparison.Ordinal);
}
