using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Preview;

/// <summary>The site as the files say it is now. Read as a whole at each change; when it can't be read, it stays as it was.</summary>
internal sealed class LiveSite(PreviewOptions options, ReloadHub hub, Action<PreviewNews> tell)
{
    private readonly SiteFolder _folder = new(options.SiteRoot);
    private readonly SiteOpener _opener = new(options);
    private readonly TaskCompletionSource _ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile State? _state;

    /// <param name="address">Where the preview answers: links lead there, and not to the published site.</param>
    /// <param name="changed">Files that changed since the last time; none at first.</param>
    public void Read(Uri address, IReadOnlyList<string> changed)
    {
        var started = options.Clock.GetTimestamp();
        var report = new SiteDrafter(
            _folder,
            new DraftOptions
            {
                Today = options.Today,
                BaseUrl = address,
                WithServiceWorker = false,
                Parallelism = options.Parallelism,
            }
        ).Draft();
        var opened = report.Draft is null ? Checked.None<PreviewedSite>() : _opener.Open(report.Draft);
        var lines = new SourceLines(_folder, report.Market?.Sources ?? new Dictionary<string, SourceText>(StringComparer.Ordinal));
        var state = new State(opened.Value, [.. report.Findings.Concat(opened.Diagnostics).Order()], lines.Find);

        // What can't be read at all leaves the site as it was. A theme with a mistake does show: who writes it looks at the page.
        if (report.Draft is not null || _state?.Site is null)
        {
            _state = state;
            hub.Publish(hub.Current.Next(IsStyleOnly(changed)));
        }

        _ready.TrySetResult();
        tell(
            new PreviewNews.Read
            {
                Changed = changed,
                IsShown = state.Site is not null,
                Findings = state.Findings,
                SourceLine = state.SourceLine,
                Time = options.Clock.GetElapsedTime(started),
            }
        );
    }

    public async Task<PreviewAnswer> AnswerAsync(string address, CancellationToken cancellation)
    {
        await _ready.Task.WaitAsync(cancellation);
        // In this order: a page that is newer than the number it carries is shown twice, one that is older would never be shown again.
        var version = hub.Current;
        var state = _state!;
        if (state.Site is not { } site)
        {
            return OverlayPage.Of(state.Findings, Context(state), version);
        }

        if (await site.FindAsync(address, cancellation) is { } found)
        {
            return Show(address, found, state, version);
        }

        return site.IsFolder(address) ? PreviewAnswer.Elsewhere(address + "/") : await NotFoundAsync(address, site, state, cancellation);
    }

    private PreviewAnswer Show(string address, PreviewedSite.Found found, State state, SiteVersion version)
    {
        if (found.Content is null)
        {
            tell(new PreviewNews.Failed(address, found.Findings, state.SourceLine));
            return OverlayPage.Of(found.Findings, Context(state), version);
        }

        var answer = new PreviewAnswer { ContentType = ContentTypes.Of(found.Path), Bytes = found.Content };
        return answer.IsHtml ? answer with { Bytes = PreviewPage.WithReload(found.Content, version) } : answer;
    }

    /// <summary>An address that isn't there may name a stall that has an error: then its maker wants to know which.</summary>
    private async Task<PreviewAnswer> NotFoundAsync(string address, PreviewedSite site, State state, CancellationToken cancellation)
    {
        var version = hub.Current;
        var names = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var errors = state
            .Findings.Where(finding =>
                finding.IsError
                && site.Draft.Refused.Contains(finding.Span.File)
                && names.Contains(ContentPaths.NameOf(finding.Span.File), StringComparer.Ordinal)
            )
            .ToList();
        if (errors.Count > 0)
        {
            return OverlayPage.Of(errors, Context(state), version);
        }

        var page = await site.FindAsync($"/{site.Draft.Plan.Urls.NotFound}", cancellation);
        return page is null ? PreviewAnswer.Text(404, "") : Show(address, page, state, version) with { Status = 404 };
    }

    private ReportContext Context(State state) =>
        new()
        {
            Language = options.Language,
            SourceLine = state.SourceLine,
            ToolVersion = "",
        };

    /// <summary>A style sheet can be exchanged under the reader's eyes; whatever else changes needs the page anew.</summary>
    private static bool IsStyleOnly(IReadOnlyList<string> changed) =>
        changed.Count > 0
        && changed.All(file => ContentPaths.IsBelow(file, ContentPaths.Themes) && file.EndsWith(".css", StringComparison.Ordinal));

    private sealed record State(PreviewedSite? Site, IReadOnlyList<Diagnostic> Findings, SourceLine SourceLine);
}
