using StaticMarche.Content.Territories;

namespace StaticMarche.Build.Places;

internal enum PlaceChangeKind
{
    /// <summary>A commune that wasn't listed; its code.</summary>
    Added,

    /// <summary>One that is part of another now, which is named.</summary>
    Merged,

    /// <summary>One that has another name now.</summary>
    Renamed,

    /// <summary>Its postcodes before and now.</summary>
    Postcodes,

    /// <summary>One that lies elsewhere than the list said.</summary>
    Moved,

    /// <summary>Names of the past that are new in the list.</summary>
    FormerAdded,

    /// <summary>Names of the past that are no longer in the list.</summary>
    FormerDropped,

    /// <summary>A name of the past that several communes of today share: it is nobody's.</summary>
    Shared,

    /// <summary>A commune of the list that is none any more, and no file says which it belongs to.</summary>
    Lost,

    /// <summary>A commune of which no file says where it lies.</summary>
    Nowhere,
}

/// <summary>What is new about one commune.</summary>
internal sealed record PlaceChange(PlaceChangeKind Kind, string Name, IReadOnlyList<string> Details)
{
    public static IEnumerable<PlaceChange> Between(
        IReadOnlyDictionary<string, PlaceFact> old,
        IReadOnlyList<PlaceFact> places,
        PlaceHistory history
    )
    {
        var names = places.ToDictionary(place => place.Code, place => place.Name, StringComparer.Ordinal);
        var merged = old
            .Values.Where(place => !names.ContainsKey(place.Code) && history.Successor(place.Code) is not null)
            .OrderBy(place => place.Code, StringComparer.Ordinal)
            .Select(place => new PlaceChange(PlaceChangeKind.Merged, place.Name, [names[history.Successor(place.Code)!]]));
        return merged.Concat(
            places.SelectMany(place =>
                old.TryGetValue(place.Code, out var before)
                    ? Of(before, place)
                    : [new PlaceChange(PlaceChangeKind.Added, place.Name, [place.Code])]
            )
        );
    }

    private static IEnumerable<PlaceChange> Of(PlaceFact before, PlaceFact now)
    {
        if (before.Name != now.Name)
        {
            yield return new PlaceChange(PlaceChangeKind.Renamed, before.Name, [now.Name]);
        }

        if (!before.Postcodes.Order(StringComparer.Ordinal).SequenceEqual(now.Postcodes))
        {
            yield return new PlaceChange(
                PlaceChangeKind.Postcodes,
                now.Name,
                [string.Join(" ", before.Postcodes), string.Join(" ", now.Postcodes)]
            );
        }

        if (before.Place != now.Place)
        {
            yield return new PlaceChange(PlaceChangeKind.Moved, now.Name, []);
        }

        string[] added = [.. now.Former.Select(former => former.Name).Except(before.Former.Select(former => former.Name))];
        string[] dropped = [.. before.Former.Select(former => former.Name).Except(now.Former.Select(former => former.Name))];
        if (added.Length > 0)
        {
            yield return new PlaceChange(PlaceChangeKind.FormerAdded, now.Name, added);
        }

        if (dropped.Length > 0)
        {
            yield return new PlaceChange(PlaceChangeKind.FormerDropped, now.Name, dropped);
        }
    }
}
