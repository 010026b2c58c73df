using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>Makes one commune for each place that something names.</summary>
internal sealed class CommuneBook(IReadOnlyList<PlaceEntry> places)
{
    private readonly PlaceIndex _index = new(places);
    private readonly Dictionary<string, Commune> _byCode = new(StringComparer.Ordinal);

    public IReadOnlyCollection<Commune> Used => _byCode.Values;

    /// <summary>The commune for what somebody wrote; null when there is none (a rule has said so).</summary>
    public Commune? Find(string written)
    {
        if (_index.Find(written) is not { } place || Slug.FromName(place.Name) is not { } slug)
        {
            return null;
        }

        if (!_byCode.TryGetValue(place.Code.Value, out var commune))
        {
            commune = new Commune
            {
                Code = place.Code.Value,
                Slug = slug,
                Name = place.Name,
                Postcodes = place.Postcodes,
                Former = [.. place.Former.Select(former => former.Name).Where(name => name != place.Name)],
                Latitude = place.Latitude,
                Longitude = place.Longitude,
                Source = place.Code.Span,
            };
            _byCode.Add(place.Code.Value, commune);
        }

        return commune;
    }
}
