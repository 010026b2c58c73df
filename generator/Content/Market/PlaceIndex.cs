using StaticMarche.Content.Values;

namespace StaticMarche.Content.Market;

/// <summary>Finds a commune by what people write: its official name, a former one, an INSEE code; case, accents, apostrophes and hyphens aside.</summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, PlaceEntry> _byKey = new(StringComparer.Ordinal);

    public PlaceIndex(IReadOnlyList<PlaceEntry> places)
    {
        Places = places;
        foreach (var place in places)
        {
            _byKey.TryAdd(place.Code.Value, place);
            _byKey.TryAdd(Key(place.Name), place);
        }

        // Second, so that a name in use today wins over the same name of the past.
        foreach (var place in places)
        {
            foreach (var former in place.Former)
            {
                _byKey.TryAdd(former.Code, place);
                _byKey.TryAdd(Key(former.Name), place);
            }
        }
    }

    public IReadOnlyList<PlaceEntry> Places { get; }

    public PlaceEntry? Find(string written) => _byKey.GetValueOrDefault(Key(written));

    /// <summary>Letters and digits only, folded; « St » and « Ste » as people abbreviate them.</summary>
    private static string Key(string name)
    {
        var words = string.Concat(LatinText.Fold(name).Select(character => char.IsLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word switch { "st" => "saint", "ste" => "sainte", _ => word });
        return string.Join(' ', words);
    }
}
