using Microsoft.Playwright;

namespace StaticMarche.BrowserTests.Support;

internal static class HeldRequests
{
    /// <summary>
    /// Keeps the requests of a page and of its workers waiting, as a slow network does: those of a worker pass what is said of its page by.
    /// </summary>
    /// <param name="page">Whose.</param>
    /// <param name="pattern">Which addresses, as Playwright writes them.</param>
    /// <returns>Lets them go, also those to come. Whoever fails before that leaves nobody waiting: they end with the visit.</returns>
    public static async Task<Action> HoldAsync(this IPage page, string pattern)
    {
        var gate = new TaskCompletionSource();
        var visitEnded = new TaskCompletionSource();
        page.Context.Close += (_, _) => visitEnded.TrySetResult();
        await page.Context.RouteAsync(pattern, async route =>
        {
            if (await Task.WhenAny(gate.Task, visitEnded.Task) == gate.Task)
            {
                await route.FallbackAsync();
            }
        });
        return gate.SetResult;
    }
}
