using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Content.Territories;

/// <summary>Which commune of today a code or a name of the past belongs to.</summary>
internal sealed class PlaceHistory
{
    private readonly IReadOnlyDictionary<string, CommuneFact> _today;
    private readonly ILookup<string, Movement> _movements;
    private readonly Dictionary<string, string> _parents = new(StringComparer.Ordinal);
    private readonly HashSet<string> _namesOfToday;

    public PlaceHistory(IReadOnlyDictionary<string, CommuneFact> today, IEnumerable<Movement> movements, IEnumerable<FormerFact> former)
    {
        _today = today;
        _movements = movements.ToLookup(movement => movement.From, StringComparer.Ordinal);
        _namesOfToday = [.. today.Values.Select(commune => Key(commune.Name))];
        foreach (var fact in former.Where(fact => fact.Code != fact.Parent))
        {
            _parents.TryAdd(fact.Code, fact.Parent);
        }
    }

    public static string Key(string name) =>
        string.Join(' ', LatinText.Fold(name).Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>
    /// The commune of today that a code, of whatever year, belongs to; null when nothing says so, or when it went to several.
    /// </summary>
    public string? Successor(string code)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_today.ContainsKey(code))
        {
            var last = _movements[code]
                .Where(movement => movement.To != code)
                .GroupBy(movement => movement.Date, StringComparer.Ordinal)
                .MaxBy(group => group.Key, StringComparer.Ordinal);
            List<string> targets = [.. (last?.Select(movement => movement.To) ?? []).Distinct()];
            var next = targets.Count switch
            {
                0 => _parents.GetValueOrDefault(code),
                1 => targets[0],
                _ => null,
            };
            if (next is null || !seen.Add(code))
            {
                return null;
            }

            code = next;
        }

        return code;
    }

    /// <summary>
    /// The names of the past by the commune of today, and those that several communes of today share the past of, which nobody may guess.
    /// A name that a commune of today has is its own.
    /// </summary>
    public (ILookup<string, FormerPlace> ByCode, IReadOnlyList<(string Name, IReadOnlyList<string> Codes)> Shared) Names(
        IEnumerable<FormerPlace> former
    )
    {
        var groups = former
            .Select(formerPlace => (Place: formerPlace, Owner: Successor(formerPlace.Code)))
            .Where(former => former.Owner is not null && !_namesOfToday.Contains(Key(former.Place.Name)))
            .GroupBy(former => Key(former.Place.Name), StringComparer.Ordinal)
            .ToList();
        var known = groups.Where(group => group.Select(former => former.Owner).Distinct().Count() == 1).Select(group => group.First());
        var shared = groups
            .Where(group => group.Select(former => former.Owner).Distinct().Count() > 1)
            .Select(group =>
                (
                    group.First().Place.Name,
                    (IReadOnlyList<string>)[.. group.Select(former => former.Owner!).Distinct().Order(StringComparer.Ordinal)]
                )
            );
        return (known.ToLookup(former => former.Owner!, former => former.Place, StringComparer.Ordinal), [.. shared]);
    }
}
