using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>A visit to the sample site with a screen of a certain size, which remembers what the browser complains of.</summary>
internal sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    public const int Phone = 360;
    public const int Desktop = 1440;

    public IPage Page => page;

    /// <summary>Errors and warnings of the console: a policy broken, a file that is missing.</summary>
    public List<string> Complaints { get; } = [];

    /// <summary>Requests to any other origin.</summary>
    public List<string> Strangers { get; } = [];

    public static async Task<Visit> OpenAsync(BrowserFixture browser, SampleSite site, string path, int width, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = width == Phone ? 740 : 1000 },
            ColorScheme = scheme,
            Locale = "fr-FR",
        });
        var visit = new Visit(context, await context.NewPageAsync());
        await site.ServeAsync(context, visit.Strangers);
        visit.Page.Console += (_, message) => visit.Note(message);
        await visit.Page.GotoAsync(SampleSite.Origin + path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        return visit;
    }

    public ValueTask DisposeAsync() => context.DisposeAsync();

    private void Note(IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            Complaints.Add(message.Text);
        }
    }
}
