namespace StaticMarche.Profiles.Rules;

/// <summary>Every rule, in the order of docs/rules.md. A rule that isn't listed here does not exist.</summary>
internal static class AllRules
{
    public static readonly IReadOnlyList<ProfileRule> OfProfiles =
    [
    ];

    public static readonly IReadOnlyList<MarketRule> OfMarkets =
    [
    ];
}
