using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using StaticMarche.Benchmarks.Synthetic;
using StaticMarche.Build;
using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Planning;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Rendering;

namespace StaticMarche.Benchmarks;

/// <summary>What each stage of a build takes over the synthetic market, on all cores, and how much it allocates.</summary>
[Config(typeof(FewLongRuns))]
public class Phases
{
    private static readonly int Parallelism = Environment.ProcessorCount;

    private readonly string _root = Path.Combine(Path.GetTempPath(), $"marche-phases-{Environment.ProcessId}");
    private SiteFolder _folder = null!;
    private Market _market = null!;
    private Theme _theme = null!;
    private MarketCatalogue _catalogue = null!;
    private SitePlan _plan = null!;
    private IReadOnlyList<(PlannedFile File, RenderedFile Rendered)> _rendered = [];

    [Params(100, 1000)]
    public int Vendors { get; set; }

    [GlobalSetup]
    public void WriteMarket()
    {
        new SyntheticMarket(
            new SyntheticOptions
            {
                Folder = _root,
                Vendors = Vendors,
                Products = 10,
                Theme = "plain",
            }
        ).Write();
        _folder = new SiteFolder(_root);
        _market = MarketReader.Read(_folder, Parallelism).Value!;
        _theme = new ThemeReader(_folder, _market.Site.Language).Read(_market.Site.Theme, _market.Site.Span).Value!;
        _catalogue = CatalogueBuilder.Build(_market, new HashSet<string>(), CommandContext.Today).Value;
        _plan = PlanOf(_catalogue);
        var renderer = SiteRenderer.Create(Input).Value!;
        _rendered = [.. _plan.Files.Select(file => (file, renderer.Render(file).Value!))];
    }

    [GlobalCleanup]
    public void DeleteMarket() => Directory.Delete(_root, recursive: true);

    [Benchmark]
    public object Read() => MarketReader.Read(_folder, Parallelism);

    [Benchmark]
    public object Check() => MarketCheck.Check(_market, RuleContext.For(_market, _folder, CommandContext.Today), Parallelism);

    [Benchmark]
    public object Model() => CatalogueBuilder.Build(_market, new HashSet<string>(), CommandContext.Today);

    [Benchmark]
    public object Plan() => PlanOf(_catalogue);

    [Benchmark]
    public int Render()
    {
        var watch = new RenderingWatch(_plan.Files.Count, Parallelism, TimeProvider.System, null);
        return SiteRendering.Render(_market, Input, [], watch, CancellationToken.None).Pages;
    }

    /// <summary>Contained in <see cref="Render"/>.</summary>
    [Benchmark]
    public object Links()
    {
        var links = new SiteLinks(_market, Input, []);
        Parallel.ForEach(_rendered, page => links.Look(page.File, page.Rendered));
        return links;
    }

    private RenderingInput Input =>
        new()
        {
            Folder = _folder,
            Theme = _theme,
            Catalogue = _catalogue,
            Plan = _plan,
            Photo = _ => null,
        };

    private SitePlan PlanOf(MarketCatalogue catalogue) =>
        new SitePlanner(catalogue, new UrlScheme(catalogue.Site.Url, new UrlWords()), _folder, OptionalPages.All).Plan().Value!;

    /// <summary>
    /// A stage takes up to seconds: single runs are long enough to time. In this process, since a project that BenchmarkDotNet makes would
    /// need all of ours.
    /// </summary>
    private sealed class FewLongRuns : ManualConfig
    {
        public FewLongRuns() =>
            AddDiagnoser(MemoryDiagnoser.Default)
                .AddJob(
                    Job.Default.WithStrategy(RunStrategy.Monitoring)
                        .WithWarmupCount(2)
                        .WithIterationCount(8)
                        .WithToolchain(InProcessEmitToolchain.Instance)
                );
    }
}
