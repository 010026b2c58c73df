using System.Collections.Concurrent;
using System.Diagnostics;
using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>A visit to the sample site with a screen of a certain size, which remembers what the browser complains of.</summary>
internal sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public const int Phone = 360;
    public const int Desktop = 1440;

    public IPage Page => page;

    /// <summary>Playwright's own remark on what it was asked to do.</summary>
    private const string WorkerBlocked = "Service Worker registration blocked by Playwright";

    /// <summary>Layout shifts are told to those who ask before they happen: their sum, and what moved from where to where.</summary>
    private const string WatchShifts = """
        window.shifts = 0;
        window.shifted = [];
        new PerformanceObserver(list => {
          for (const { value, sources } of list.getEntries().filter((entry) => !entry.hadRecentInput)) {
            window.shifts += value;
            const moves = sources.map(({ node, previousRect: from, currentRect: to }) =>
              `${node?.nodeName}.${node?.className} (${from.x}, ${from.y}) to (${to.x}, ${to.y})`);
            window.shifted.push(`${value.toFixed(3)}: ${moves.join('; ')}`);
          }
        }).observe({ type: 'layout-shift', buffered: true });
        """;

    /// <summary>Time for what was let go to come, and to be shown: frames in which the browser found nothing else to do.</summary>
    private const string IdleFrames = """
        async () => {
          for (let i = 0; i < 2; i++) {
            await new Promise(requestAnimationFrame);
            await new Promise(requestIdleCallback);
          }
        }
        """;

    private readonly ConcurrentDictionary<IRequest, bool> _waiting = new();

    /// <summary>Errors and warnings of the console: a policy broken, a file that is missing.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Every request, of workers too.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Requests to any other origin.</summary>
    public List<string> Strangers { get; } = [];

    public static Task<Visit> OpenAsync(BrowserFixture browser, SampleSite site, string path, int width) =>
        OpenAsync(browser, site, path, new Look(width, HasScript: true));

    public static async Task<Visit> OpenAsync(BrowserFixture browser, SampleSite site, string path, Look look)
    {
        var context = await browser.Browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = look.Width, Height = HeightOf(look.Width) },
                Locale = "fr-FR",

                // Its requests would pass these tests' answers by: Offline/ tries it against a host of its own.
                ServiceWorkers = ServiceWorkerPolicy.Block,
                TimezoneId = look.Zone,
            }
        );
        await context.Clock.SetFixedTimeAsync(look.Now);
        var visit = new Visit(context, await context.NewPageAsync());
        await site.ServeAsync(context, visit.Strangers, look.HasScript);
        await visit.Page.AddInitScriptAsync(WatchShifts);
        context.Request += (_, request) => visit.NoteAsked(request);
        context.RequestFinished += (_, request) => visit.NoteAnswered(request);
        context.RequestFailed += (_, request) => visit.NoteAnswered(request);
        visit.Page.Console += (_, message) => visit.Note(message);
        await visit.Page.GotoAsync(SampleSite.Origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    /// <summary>Goes on with a screen of another width.</summary>
    public Task ResizeAsync(int width) => page.SetViewportSizeAsync(width, HeightOf(width));

    /// <summary>
    /// Returns when every request was answered and what came has been shown, also what that asked for in its turn. The browser's own «
    /// network idle » comes once a page, so it says nothing of what is asked for while somebody scrolls.
    /// </summary>
    /// <exception cref="TimeoutException">A minute was not enough; tells whose answers are missing.</exception>
    public async Task SettleAsync()
    {
        var watch = Stopwatch.StartNew();
        for (var calm = 0; calm < 2; calm++)
        {
            var asked = Requests.Count;
            if (watch.Elapsed > TimedAnswers.Patience)
            {
                throw new TimeoutException($"{page.Url} still waits for {string.Join(", ", _waiting.Keys.Select(request => request.Url))}");
            }

            await page.AskAsync(IdleFrames);
            if (!_waiting.IsEmpty || asked < Requests.Count)
            {
                calm = -1;
            }
        }
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private static int HeightOf(int width) => width == Desktop ? 1000 : 740;

    private void NoteAsked(IRequest request)
    {
        Requests.Add(request.Url);
        if (request.IsNavigationRequest)
        {
            // Nobody is told how requests of a page that was left have ended.
            _waiting.Clear();
        }

        _waiting[request] = true;
    }

    private void NoteAnswered(IRequest request) => _waiting.TryRemove(request, out _);

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning" && message.Text != WorkerBlocked)
        {
            Complaints.Add(message.Text);
        }
    }
}
