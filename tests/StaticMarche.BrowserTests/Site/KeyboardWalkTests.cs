using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>From the home page to a maker's own shop with Tab and Enter alone.</summary>
public sealed class KeyboardWalkTests(BrowserFixture browser, SampleSite site)
{
    /// <summary>More stops than any page has before what is looked for.</summary>
    private const int Stops = 80;

    [Fact]
    public async Task The_keyboard_leads_from_the_home_page_to_a_product_and_on_to_where_it_is_sold()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/", Visit.Desktop);

        await TabToAsync(visit.Page, "#contenu .card h3 a");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.ArrivesAtAsync("**/createurs/*/*/");
        await TabToAsync(visit.Page, ".main-way a");
        var target = await visit.Page.AskAsync<string>("() => document.activeElement.href");

        Assert.Matches("^(https|mailto|tel):", target);
        Assert.DoesNotContain(SampleSite.Origin, target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_content()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/", Visit.Phone);

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await TabToAsync(visit.Page, "#contenu a");

        Assert.Empty(await visit.Page.QuerySelectorAllAsync(".masthead :focus"));
    }

    /// <summary>Each stop on the way can be seen to have the focus.</summary>
    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var stop = 0; stop < Stops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            var hidden = await page.AskAsync<string?>(WhatHidesTheFocus);
            Assert.Null(hidden);
            if (await page.AskAsync<bool>("selector => document.activeElement.matches(selector)", selector))
            {
                return;
            }
        }

        Assert.Fail($"No {selector} within {Stops} stops.");
    }

    /// <summary>
    /// An element with the focus is on the screen, and it or what it draws has an outline; a field may show its focus by its frame.
    /// </summary>
    private const string WhatHidesTheFocus = """
        () => {
          const focused = document.activeElement;
          const box = focused.getBoundingClientRect();
          const isSeen = box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight;
          const isMarked = [null, '::after'].some(part => getComputedStyle(focused, part).outlineStyle !== 'none')
            || focused.closest('form, label') && getComputedStyle(focused.closest('form, label')).outlineStyle !== 'none'
            || focused.matches('input');
          return isSeen && isMarked ? null : focused.outerHTML.slice(0, 120);
        }
        """;
}
