using Microsoft.Playwright;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Site;

/// <summary>
/// Takes the picture of the README. <c>MARCHE_SCREENSHOTS=write</c> puts it into docs/images; otherwise it only has to succeed.
/// </summary>
public sealed class ScreenshotTests(BrowserFixture browser, SampleSite site)
{
    private const string Picture = "docs/images/accueil.png";

    [Fact]
    public async Task The_home_page_fills_the_picture_of_the_readme()
    {
        await using var visit = await Visit.OpenAsync(browser, site, "/", 1200);
        await visit.Page.WaitForFunctionAsync(
            "() => [...document.images].slice(0, 10).every(image => image.complete && image.naturalWidth > 0)"
        );

        var picture = await visit.Page.ScreenshotAsync(
            new PageScreenshotOptions
            {
                Clip = new Clip
                {
                    X = 0,
                    Y = 0,
                    Width = 1200,
                    Height = 1100,
                },
            }
        );
        Keep(picture);

        Assert.True(
            File.Exists(Path.Combine(Repository.Root, Picture)),
            $"{Picture} is missing: run this test with MARCHE_SCREENSHOTS=write."
        );
        Assert.InRange(picture.Length, 200_000, 4_000_000);
    }

    private static void Keep(byte[] picture)
    {
        if (Environment.GetEnvironmentVariable("MARCHE_SCREENSHOTS") == "write")
        {
            var file = Path.Combine(Repository.Root, Picture);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, picture);
        }
    }
}
