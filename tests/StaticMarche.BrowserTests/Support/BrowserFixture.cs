using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace StaticMarche.BrowserTests.Support;

/// <summary>One headless browser for all tests; each test opens a context of its own, which shares nothing with the others.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser is not running.");

    public async ValueTask InitializeAsync()
    {
        // What is expected comes at once on a quiet machine; on one that is busy with other tests it may take its time.
        Assertions.SetDefaultExpectTimeout(30_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync(_playwright);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    private static async Task<IBrowser> LaunchAsync(IPlaywright playwright)
    {
        if (Chromium.Find() is { } found)
        {
            return await LaunchAsync(playwright, found);
        }

        var reason = "Playwright could not download its own";
        if (Chromium.InstallByPlaywright())
        {
            try
            {
                return await LaunchAsync(playwright, null);
            }
            catch (PlaywrightException exception)
            {
                // It is there, and the system lacks libraries that it needs; a package brings them along.
                reason = exception.Message.ReplaceLineEndings(" ");
            }
        }

        return Chromium.InstallByApt() && Chromium.Find() is { } installed
            ? await LaunchAsync(playwright, installed)
            : throw Chromium.NotToBeHad(reason);
    }

    private static Task<IBrowser> LaunchAsync(IPlaywright playwright, string? program) =>
        playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = program });
}
