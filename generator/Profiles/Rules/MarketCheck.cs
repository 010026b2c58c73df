using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// Runs every rule over a market. What reading found in the vendors' profiles is part of the result; what it found elsewhere came with the
/// market.
/// </summary>
internal static class MarketCheck
{
    /// <returns>All findings, in the order of every report.</returns>
    public static IReadOnlyList<Diagnostic> Check(Market market, RuleContext context, int parallelism)
    {
        var ofVendors = new List<Diagnostic>[market.Vendors.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallelism };
        Parallel.For(0, ofVendors.Length, options, i => ofVendors[i] = CheckVendor(market.Vendors[i], context));
        var ofMarket = AllRules.OfMarkets.SelectMany(rule => rule.Check(market, context));
        return [.. ofVendors.SelectMany(findings => findings).Concat(ofMarket).Order()];
    }

    private static List<Diagnostic> CheckVendor(VendorFolder folder, RuleContext context)
    {
        var findings = new List<Diagnostic>(folder.Findings);
        if (folder.Profile is not { } profile)
        {
            findings.AddRange(PhotoContents.CheckBeside(folder, context));
            return findings;
        }

        foreach (var rule in AllRules.OfProfiles)
        {
            findings.AddRange(rule.Check(profile, folder, context));
        }

        return findings;
    }
}
