using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>Somebody who looks for something: what they see of a list, and how they wait for it.</summary>
internal sealed class Shopper(Visit visit) : IAsyncDisposable
{
    public IPage Page => visit.Page;

    public IReadOnlyList<string> Complaints => visit.Complaints;

    /// <summary>What stands in the window's address after the origin.</summary>
    public string Address => Uri.UnescapeDataString(Page.Url[SampleSite.Origin.Length..]);

    public static async Task<Shopper> OpenAsync(BrowserFixture browser, SampleSite site, string path, int width = Visit.Desktop) =>
        new(await Visit.OpenAsync(browser, site, path, width));

    public static async Task<Shopper> WithoutScriptAsync(BrowserFixture browser, SampleSite site, string path, int width = Visit.Desktop) =>
        new(await Visit.OpenAsync(browser, site, path, new Look(width, HasScript: false)));

    public ValueTask DisposeAsync() => visit.DisposeAsync();

    /// <summary>Waits for the line above the list to say something.</summary>
    public Task SeesAsync(string text) =>
        Page.Locator("[data-count]").GetByText(text, new LocatorGetByTextOptions { Exact = true }).WaitForAsync();

    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    public Task<string[]> NamesAsync() =>
        Page.AskAsync<string[]>("() => [...document.querySelectorAll('.results .card h3 a')].map(link => link.textContent.trim())");

    /// <summary>The texts of the chips of what is chosen, whichever spaces they are set with.</summary>
    public Task<string[]> ChosenAsync() =>
        Page.AskAsync<string[]>(
            "() => [...document.querySelectorAll('.chosen button')].map(button => button.textContent.trim().replace(/\\s/g, ' '))"
        );

    public Task<string> FocusedAsync(string what) => Page.AskAsync<string>($"() => document.activeElement.{what}.replace(/\\s/g, ' ')");

    public ILocator Choice(string facet, string value) => Page.Locator($".panel input[name='{facet}'][value='{value}']");
}
