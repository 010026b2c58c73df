using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Market;

/// <summary>
/// Finds a commune by what people write: its official name, a former one, an INSEE code; case, accents, apostrophes and hyphens aside.
/// </summary>
internal sealed class PlaceIndex
{
    /// <summary>Two or three letters resemble too many names.</summary>
    private const int MinWritten = 4;

    /// <summary>Of shorter words one letter more, less or other often makes another name: « Véniers » is no « Liniers ».</summary>
    private const int MinTwoSlips = 8;

    /// <summary>In words of fewer letters another first letter is another word; in longer ones it is the only slip.</summary>
    private const int MinOtherFirst = 6;

    /// <summary>More is a list to look through, no help.</summary>
    private const int MaxCandidates = 12;

    private readonly Dictionary<string, PlaceEntry> _byKey = new(StringComparer.Ordinal);

    /// <summary>Every name of today and of the past, as it is written, by its key.</summary>
    private readonly List<(string Key, string Name)> _names = [];

    public PlaceIndex(IReadOnlyList<PlaceEntry> places)
    {
        Places = places;
        foreach (var place in places)
        {
            _byKey.TryAdd(place.Code.Value, place);
            _byKey.TryAdd(Key(place.Name), place);
            _names.Add((Key(place.Name), place.Name));
        }

        // Second, so that a name in use today wins over the same name of the past; and of a name that communes of today share the past of,
        // none.
        foreach (
            var group in places
                .SelectMany(place => place.Former.Select(former => (former.Name, Place: place)))
                .GroupBy(former => Key(former.Name), StringComparer.Ordinal)
        )
        {
            var owners = group.Select(former => former.Place).Distinct().ToList();
            if (owners.Count == 1 && _byKey.TryAdd(group.Key, owners[0]))
            {
                _names.Add((group.Key, group.First().Name));
            }
            else if (!_byKey.ContainsKey(group.Key))
            {
                _names.AddRange(owners.Select(owner => (group.Key, owner.Name)));
            }
        }

        foreach (var place in places)
        {
            foreach (var former in place.Former)
            {
                _byKey.TryAdd(former.Code, place);
            }
        }
    }

    public IReadOnlyList<PlaceEntry> Places { get; }

    public PlaceEntry? Find(string written) => _byKey.GetValueOrDefault(Key(written)) ?? FindBesideNumber(written);

    public IEnumerable<PlaceEntry> WithPostcode(string postcode) =>
        Places.Where(place => place.Postcodes.Contains(postcode, StringComparer.Ordinal));

    /// <summary>
    /// The names of which somebody may have written one badly: without the postcode or department beside it, those that begin so, those
    /// of which a word begins so, or those spelt nearest. A far guess is worse than none. The twin of findCommunes in
    /// themes/marche/assets/near/communes.js: tests/StaticMarche.Tests/Content/Market/commune-vectors.txt is run against both.
    /// </summary>
    public IReadOnlyList<string> Candidates(string written)
    {
        var words = Key(string.Concat(written.Where(character => !char.IsAsciiDigit(character))));
        if (words.Length < MinWritten)
        {
            return [];
        }

        IEnumerable<(string Key, string Name)>[] found =
        [
            _names.Where(entry => entry.Key == words),
            _names.Where(entry => entry.Key.StartsWith(words, StringComparison.Ordinal)),
            _names.Where(entry => entry.Key.Contains(' ' + words, StringComparison.Ordinal)),
            Resembling(words),
        ];
        var names = (found.FirstOrDefault(names => names.Any()) ?? [])
            .Select(entry => entry.Name)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ToList();
        return names.Count <= MaxCandidates ? names : [];
    }

    /// <summary>Those with the fewest slips: one, or two in a long name.</summary>
    private IEnumerable<(string Key, string Name)> Resembling(string words)
    {
        int Most(string key) =>
            key[0] != words[0] ? (words.Length < MinOtherFirst ? 0 : 1)
            : words.Length < MinTwoSlips ? 1
            : 2;
        return _names
            .Where(entry => Math.Abs(entry.Key.Length - words.Length) <= Most(entry.Key))
            .Select(entry => (Entry: entry, Slips: Suggestion.EditDistance(words, entry.Key)))
            .Where(near => near.Slips <= Most(near.Entry.Key))
            .GroupBy(near => near.Slips, near => near.Entry)
            .MinBy(group => group.Key)
            ?? Enumerable.Empty<(string, string)>();
    }

    /// <summary>
    /// « 86500 Montmorillon », « Montmorillon (86) »: only where the postcode or the département says the same as the name.
    /// </summary>
    private PlaceEntry? FindBesideNumber(string written)
    {
        var words = Key(written).Split(' ');
        var numbers = words.Where(word => word.All(char.IsAsciiDigit)).ToList();
        return
            numbers is [var number]
            && (words[0] == number || words[^1] == number)
            && _byKey.GetValueOrDefault(string.Join(' ', words.Where(word => word != number))) is { } place
            && (
                place.Postcodes.Contains(number, StringComparer.Ordinal)
                || (number.Length < 5 && number.Length > 1 && place.Code.Value.StartsWith(number, StringComparison.Ordinal))
            )
            ? place
            : null;
    }

    /// <summary>Letters and digits only, folded; « St » and « Ste » as people abbreviate them.</summary>
    private static string Key(string name)
    {
        var words = string.Concat(LatinText.Fold(name).Select(character => char.IsLetterOrDigit(character) ? character : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word =>
                word switch
                {
                    "st" => "saint",
                    "ste" => "sainte",
                    _ => word,
                }
            );
        return string.Join(' ', words);
    }
}
