using System.Text.RegularExpressions;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// The address to visit says more than the commune, and no other one than the profile does: people would drive to one of the two.
/// </summary>
internal sealed partial class VisitAddresses : ProfileRule
{
    private static readonly char[] Joints = [',', '–', '—', '\n', '('];

    public override IReadOnlyList<DiagnosticKind> Kinds => [ContactKinds.VisitElsewhere, ContactKinds.VisitWithoutStreet];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        if (profile.Visit?.Value.Address is not { } address || context.Places.Find(profile.Commune?.Value ?? "") is not { } own)
        {
            yield break;
        }

        var written = Surplus().Replace(SeenText.AsTyped(address.Value), "").Trim();
        if (own.Postcodes.Contains(written, StringComparer.Ordinal) || context.Places.Find(written) == own)
        {
            yield return ContactKinds.VisitWithoutStreet.At(address.Span, own.Name);
        }
        else if (OtherCommune(written, own, context.Places) is { } other)
        {
            yield return ContactKinds.VisitElsewhere.At(address.Span, other, own.Name);
        }
    }

    /// <summary>
    /// Behind its postcode any name is a commune's, also outside the territory; without one, only the name of a commune that is known, at
    /// the end of the address.
    /// </summary>
    private static string? OtherCommune(string written, PlaceEntry own, PlaceIndex places)
    {
        if (WithPostcode().Match(written) is { Success: true } match)
        {
            var (postcode, name) = (match.Groups["postcode"].Value, match.Groups["name"].Value.Trim());
            var place = places.Find(name);
            return place == own ? null
                : place is null && own.Postcodes.Contains(postcode, StringComparer.Ordinal) ? null
                : place?.Name ?? name;
        }

        var joint = Math.Max(written.LastIndexOfAny(Joints), written.LastIndexOf(" - ", StringComparison.Ordinal) + 1);
        return joint > 0 && places.Find(written[(joint + 1)..]) is { } named && named != own ? named.Name : null;
    }

    /// <summary>Of post boxes and of the country.</summary>
    [GeneratedRegex(@"\bcedex( [0-9]{1,2})?\b|[\s,-]+france\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Surplus();

    [GeneratedRegex(
        @"(?<!(BP|CS|TSA) )\b(?<postcode>[0-9]{5}) (?<name>\p{L}[^,;(\n]*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    )]
    private static partial Regex WithPostcode();
}
