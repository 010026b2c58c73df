using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace StaticMarche.BrowserTests.Support;

internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private const string Run = """
        async () => (await axe.run({ resultTypes: ['violations'] })).violations
          .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.html).join(' | ')}`)
        """;

    /// <summary>
    /// What axe has to say against a page, which has no frames: each rule that is broken, with the first places. Run in the page itself,
    /// which takes a quarter of the time that its own way by a second page takes.
    /// </summary>
    public static async Task<string> AccessibilityViolationsAsync(this IPage page)
    {
        await page.AskAsync(Axe);
        return string.Join('\n', await page.AskAsync<string[]>(Run));
    }
}
