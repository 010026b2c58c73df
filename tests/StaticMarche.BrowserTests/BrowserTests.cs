using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests;

public sealed class BrowserTests(BrowserFixture fixture)
{
    [Fact]
    public async Task The_browser_opens_a_page()
    {
        var page = await fixture.Browser.NewPageAsync();

        await page.GotoAsync("data:text/html,<h1>Bonjour</h1>");

        Assert.Equal("Bonjour", await page.InnerTextAsync("h1"));
        await page.CloseAsync();
    }
}
