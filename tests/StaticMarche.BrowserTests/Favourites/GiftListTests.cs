using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>The printed list: each piece with a code that an independent reader finds the page's address in.</summary>
public sealed class GiftListTests(BrowserFixture browser, SampleSite site)
{
    [Fact]
    public async Task A_printed_piece_has_a_code_that_leads_to_its_page()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/favoris/#l=terre-et-braise/vase-celadon", Visit.Desktop);
        await Assertions
            .Expect(visit.Page.Locator(".kept-piece h3 a"))
            .ToHaveAttributeAsync("href", "/createurs/terre-et-braise/vase-celadon/");

        await PrintAsync(visit);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".kept-piece svg")).ToBeVisibleAsync();
        Assert.Equal("https://marche.example/createurs/terre-et-braise/vase-celadon/", await ReadAsync(visit));
    }

    [Fact]
    public async Task Paper_says_the_day_and_addresses_that_people_can_type()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece("terre-et-braise/vase-celadon"));
        await visit.Page.Clock.SetFixedTimeAsync("2026-12-01T09:00:00Z");
        await Assertions.Expect(visit.Page.Locator(".ways")).ToContainTextAsync("Sa boutique");

        await PrintAsync(visit);
        await Assertions.Expect(visit.Page.Locator(".opening")).ToContainTextAsync("Liste imprimée le 1er décembre 2026.");
        await Assertions.Expect(visit.Page.Locator(".ways")).ToContainTextAsync("Sa boutique\u00a0: boutique.terre-et-braise.example");
        await visit.Page.AskAsync("() => window.dispatchEvent(new Event('afterprint'))");

        await Assertions.Expect(visit.Page.Locator(".opening")).Not.ToContainTextAsync("imprimée");
        await Assertions.Expect(visit.Page.Locator(".ways")).Not.ToContainTextAsync("boutique.terre-et-braise.example");
    }

    [Fact]
    public async Task A_browsers_own_menu_prints_codes_and_addresses_though_nobody_touched_the_page()
    {
        await using var visit = await Shelf.OpenAsync(browser, site, "", Shelf.Piece("terre-et-braise/vase-celadon"));
        await visit.Page.WaitForFunctionAsync(
            "() => { window.dispatchEvent(new Event('beforeprint')); return document.querySelector('p[data-printed]').textContent !== ''; }"
        );
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Assertions.Expect(visit.Page.Locator(".kept-piece svg")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".ways", new() { HasText = "boutique.terre-et-braise.example" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_length_of_address_gives_a_readable_code()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/favoris/#l=terre-et-braise/vase-celadon", Visit.Desktop);
        await PrintAsync(visit);
        var module = site.AddressOfAsset("favourites/qr.js");
        int[] lengths = [1, 14, 15, 26, 27, 42, 43, 62, 63, 84, 85, 106, 107, 122, 123, 152, 153, 180, 181, 213];
        var texts = lengths.Select(length => string.Concat(Enumerable.Range(0, length).Select(i => (char)('a' + (i * 7 % 26))))).ToArray();

        var codes = await visit.Page.AskAsync<string[]>(
            "async ([module, texts]) => { const { qrCode } = await import(module); return texts.map((text) => qrCode(text).map((row) "
                + "=> row.map(Number).join('')).join('\\n')); }",
            new object[] { module, texts }
        );
        var tooLong = await visit.Page.AskAsync<bool>("async (module) => (await import(module)).qrCode('a'.repeat(214)) === null", module);

        Assert.Equal(texts, codes.Select(code => QrReader.Read(code.Split('\n'))));
        Assert.True(tooLong);
    }

    /// <summary>The script for paper comes when somebody moves or presses something, as whoever prints has done.</summary>
    private static async Task PrintAsync(Visit visit)
    {
        await Assertions.Expect(visit.Page.Locator(".kept-piece").First).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Shift");
        await visit.Page.WaitForFunctionAsync(
            "() => { window.dispatchEvent(new Event('beforeprint')); return document.querySelector('p[data-printed]').textContent !== ''; }"
        );
    }

    /// <summary>What the drawing shows, taken from the browser pixel by pixel.</summary>
    private static async Task<string> ReadAsync(Visit visit) =>
        QrReader.Read(
            (
                await visit.Page.AskAsync<string>(
                    """
                    async () => {
                      const svg = document.querySelector('.kept-piece svg');
                      const { width } = svg.viewBox.baseVal;
                      const canvas = new OffscreenCanvas(width - 2, width - 2);
                      const pen = canvas.getContext('2d');
                      pen.fill(new Path2D(svg.querySelector('path').getAttribute('d')));
                      const { data } = pen.getImageData(0, 0, width - 2, width - 2);
                      const steps = [...Array(width - 2).keys()];
                      const isDark = (x, y) => Number(data[(y * (width - 2) + x) * 4 + 3] > 127);
                      return steps.map((y) => steps.map((x) => isDark(x, y)).join('')).join('\n');
                    }
                    """
                )
            ).Split('\n')
        );
}
