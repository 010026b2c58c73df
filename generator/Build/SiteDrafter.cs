using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;

namespace StaticMarche.Build;

/// <summary>
/// read → check → model → plan. One broken stall, event, selection or page is left out and never stops the others; an error in
/// anything they share (site.yml, the taxonomy, the places, the theme, two claims on one address) leaves no draft.
/// </summary>
internal sealed class SiteDrafter(SiteFolder folder, DraftOptions options, StageClock? stages = null)
{
    public DraftReport Draft()
    {
        var (market, theme, findings) = Read();
        return market is null || theme is null || findings.Any(IsShared)
            ? new DraftReport(market, null, findings)
            : Assemble(market, theme, findings);
    }

    /// <summary>The same site without what else turned out to be wrong: photos that can't be decoded, pages that can't be made.</summary>
    public DraftReport Without(SiteDraft draft, IReadOnlyList<Diagnostic> found) =>
        Assemble(draft.Market, draft.Theme, Sorted([.. draft.ReadFindings, .. found]));

    private (Market? Market, Theme? Theme, IReadOnlyList<Diagnostic> Findings) Read()
    {
        stages?.Enter(BuildStage.Read);
        var read = MarketReader.Read(folder, options.Parallelism);
        if (read.Value is null)
        {
            return (null, null, Sorted(read.Diagnostics));
        }

        var site = options.BaseUrl is null ? read.Value.Site : read.Value.Site with { Url = options.BaseUrl };
        var market = read.Value with { Site = site };
        stages?.Enter(BuildStage.Check);
        var checks = MarketCheck.Check(market, RuleContext.For(market, folder, options.Today), options.Parallelism);
        var theme = new ThemeReader(folder, site.Language).Read(site.Theme, site.ThemeSpan ?? site.Span);
        return (
            market,
            theme.Value,
            Sorted([.. read.Diagnostics, .. checks.Where(Counts), .. ContentTexts.Check(market, options.Parallelism), .. theme.Diagnostics])
        );
    }

    private DraftReport Assemble(Market market, Theme theme, IReadOnlyList<Diagnostic> findings)
    {
        stages?.Enter(BuildStage.Plan);
        var refused = findings.Where(finding => finding.IsError).Select(finding => finding.Span.File).ToHashSet(StringComparer.Ordinal);
        var catalogue = CatalogueBuilder.Build(market, refused, options.Today);
        var urls = new UrlScheme(market.Site.Url, UrlWords.From(word => theme.Strings.GetValueOrDefault($"address.{word}")));
        var optional = OptionalPages.Of(theme);
        optional = optional with { Offline = optional.Offline && options.WithServiceWorker, IsIndexed = !options.NoIndex };
        var plan = new SitePlanner(catalogue.Value, urls, folder, optional).Plan();
        if (plan.Value is null)
        {
            return new DraftReport(market, null, Sorted([.. findings, .. catalogue.Diagnostics, .. plan.Diagnostics]));
        }

        var links = new ContentLinks(market, catalogue.Value, plan.Value).Find(refused);
        var ofStalls = links.Where(finding => finding.IsError && ContentPaths.IsBelow(finding.Span.File, ContentPaths.Vendors)).ToList();
        if (ofStalls.Count > 0)
        {
            // Without them, other links may lead to what is no longer there.
            return Assemble(market, theme, Sorted([.. findings, .. ofStalls]));
        }

        var all = Sorted([.. findings, .. catalogue.Diagnostics, .. links]);
        var draft = new SiteDraft
        {
            Market = market,
            Catalogue = catalogue.Value,
            Theme = theme,
            Plan = plan.Value,
            Refused = refused,
            ReadFindings = findings,
            Findings = all,
            HasBrokenLinks = links.Any(finding => finding.IsError),
        };
        return new DraftReport(market, draft, all);
    }

    /// <summary>Without images nobody looks at photos, so nothing about them stands in the way.</summary>
    private bool Counts(Diagnostic finding) => options.WithImages || finding.Kind is not PhotoDiagnosticKind;

    private static bool IsShared(Diagnostic finding) => finding.IsError && !IsSeparate(finding);

    /// <summary>Whether the file that it is in can be left out by itself.</summary>
    public static bool IsSeparate(Diagnostic finding) => ContentPaths.IsSeparate(finding.Span.File);

    private static IReadOnlyList<Diagnostic> Sorted(IEnumerable<Diagnostic> findings) => [.. findings.Order()];
}
