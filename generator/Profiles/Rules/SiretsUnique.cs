using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// A business is listed once. Of two profiles with one SIRET the one that joined later is to blame; of two of the same day, the second by
/// folder name.
/// </summary>
internal sealed class SiretsUnique : MarketRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [SiretKinds.Duplicate];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context)
    {
        var owners = new Dictionary<Siret, Profile>();
        var byAge = market
            .Vendors.Select(folder => folder.Profile)
            .OfType<Profile>()
            .OrderBy(profile => profile.Joined?.Value ?? DateOnly.MaxValue)
            .ThenBy(profile => profile.Origin.Slug, StringComparer.Ordinal);
        foreach (var profile in byAge)
        {
            if (profile.Siret is { Value.Meaning: { } siret } written && !owners.TryAdd(siret, profile))
            {
                var owner = owners[siret];
                yield return SiretKinds.Duplicate.At(written.Span, owner.Name?.Value ?? owner.Origin.Slug) with
                {
                    Related = owner.Siret?.Span,
                };
            }
        }
    }
}
