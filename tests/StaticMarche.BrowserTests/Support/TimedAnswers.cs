using Microsoft.Playwright;

namespace StaticMarche.BrowserTests.Support;

/// <summary>
/// Questions to a page that end in time. Playwright gives every other wait a limit; what a page works out may take for ever, as when its
/// process has died or no frame is drawn. BannedSymbols.txt leads here.
/// </summary>
internal static class TimedAnswers
{
    /// <summary>How long anybody waits for a page.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="page">Whom.</param>
    /// <param name="script">A function of JavaScript.</param>
    /// <param name="argument">Its argument.</param>
    /// <exception cref="TimeoutException">There was no answer in a minute; names the page and the script.</exception>
    public static async Task<T> AskAsync<T>(this IPage page, string script, object? argument = null)
    {
        try
        {
#pragma warning disable RS0030 // The one place with a limit.
            return await page.EvaluateAsync<T>(script, argument).WaitAsync(Patience);
#pragma warning restore RS0030
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"{page.Url} gave no answer within {Patience.TotalSeconds} seconds to: {script}");
        }
    }

    public static Task AskAsync(this IPage page, string script, object? argument = null) => page.AskAsync<object?>(script, argument);
}
