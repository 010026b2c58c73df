using StaticMarche.Content;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;

namespace StaticMarche.Tests.Support;

/// <summary>A small market around <see cref="SampleProfile"/>: the one that the goldens of rules are laid over.</summary>
internal static class SampleContext
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static RuleContext Of(string photos)
    {
        var market = MarketReader.Read(new SiteFolder(Path.Combine(Repository.Tests, "Rules", "base")), parallelism: 1).Value!;
        return RuleContext.For(market, new SiteFolder(photos), Today);
    }
}
