using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace StaticMarche.BrowserTests.Support;

internal static class PageArrival
{
    /// <summary>
    /// Waits for an address, and for its page to be there with its scripts. It looks at the address again and again, since the news of a
    /// step in the history may come late, or unnoticed, on a machine that is busy with other tests. Not for every picture, for the same
    /// reason.
    /// </summary>
    /// <param name="page">Which.</param>
    /// <param name="address">Whole, with <c>*</c> for what holds no slash and <c>**</c> for anything.</param>
    public static async Task ArrivesAtAsync(this IPage page, string address)
    {
        var pattern = Regex
            .Escape(address)
            .Replace(@"\*\*", ".*", StringComparison.Ordinal)
            .Replace(@"\*", "[^/]*", StringComparison.Ordinal);
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"^{pattern}$"));
        await page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }
}
