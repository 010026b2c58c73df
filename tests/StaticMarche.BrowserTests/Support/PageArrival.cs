using Microsoft.Playwright;

namespace StaticMarche.BrowserTests.Support;

internal static class PageArrival
{
    /// <summary>
    /// Waits for an address, and for its page to be there with its scripts. Not for every picture: the browser's own
    /// « load » comes late, or unnoticed, on a machine that is busy with other tests.
    /// </summary>
    public static Task ArrivesAtAsync(this IPage page, string address) =>
        page.WaitForURLAsync(address, new PageWaitForURLOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
}
