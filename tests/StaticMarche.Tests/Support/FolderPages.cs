using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Rendering;

namespace StaticMarche.Tests.Support;

/// <summary>Files of a market that a test wrote, rendered one by one; photos have renditions in name only.</summary>
internal static class FolderPages
{
    public static IHtmlDocument Page(TempFolder folder, DateOnly today, string path) =>
        new HtmlParser().ParseDocument(new MemoryStream(Render(folder, today, path)));

    public static byte[] Render(TempFolder folder, DateOnly today, string path)
    {
        var site = new SiteFolder(folder.Path);
        var drafted = new SiteDrafter(site, new DraftOptions { Today = today, Parallelism = 1 }).Draft();
        Assert.DoesNotContain(drafted.Findings, finding => finding.IsError);
        var draft = drafted.Draft!;
        var renderer = SiteRenderer
            .Create(
                new RenderingInput
                {
                    Folder = site,
                    Theme = draft.Theme,
                    Catalogue = draft.Catalogue,
                    Plan = draft.Plan,
                    Photo = photo => RenderedSample.Published(draft.Plan.PhotoOf[photo]),
                }
            )
            .Value!;
        return renderer.Render(draft.Plan.Files.Single(file => file.Path.Value == path)).Value!.Content;
    }
}
