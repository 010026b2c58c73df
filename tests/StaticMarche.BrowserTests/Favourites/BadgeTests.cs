using Microsoft.Playwright;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Favourites;

/// <summary>The number of favourites lies on the heart of the masthead.</summary>
public sealed class BadgeTests(BrowserFixture browser, SampleSite site)
{
    [Theory]
    [InlineData(360, 1)]
    [InlineData(360, 120)]
    [InlineData(768, 1)]
    [InlineData(768, 120)]
    [InlineData(1024, 12)]
    [InlineData(1120, 120)]
    [InlineData(1440, 1)]
    [InlineData(1440, 120)]
    public async Task Covers_no_letter_and_leaves_no_screen(int width, int count)
    {
        await using var visit = await Shelf.OpenAsync(
            browser,
            site,
            "",
            [.. Enumerable.Range(0, count).Select(i => Shelf.Piece($"terre-et-braise/piece-{i}"))]
        );

        await visit.ResizeAsync(width);
        await Assertions.Expect(visit.Page.Locator(".kept-link b")).ToHaveTextAsync($"{count}");
        var found = await visit.Page.AskAsync<string>(
            """
            () => {
              const badge = document.querySelector('.kept-link b').getBoundingClientRect();
              const texts = document.createTreeWalker(document.querySelector('.masthead'), NodeFilter.SHOW_TEXT);
              const isShown = (node) => node.parentElement.checkVisibility() && getComputedStyle(node.parentElement).clipPath === 'none';
              const covered = [];
              while (texts.nextNode()) {
                const range = document.createRange();
                range.selectNodeContents(texts.currentNode);
                const hits = [...range.getClientRects()].filter(({ left, right, top, bottom }) =>
                  left < badge.right && badge.left < right && top < badge.bottom && badge.top < bottom);
                if (hits.length && isShown(texts.currentNode) && !texts.currentNode.parentElement.closest('.kept-link b')) {
                  covered.push(texts.currentNode.textContent.trim());
                }
              }
              const isInside = badge.width > 0 && badge.left >= 0 && badge.right <= document.documentElement.clientWidth && badge.top >= 0;
              return `${document.querySelector('.kept-link b').textContent} ${isInside} ${covered.join(', ')}`;
            }
            """
        );

        Assert.Equal($"{count} true ", found);
    }
}
