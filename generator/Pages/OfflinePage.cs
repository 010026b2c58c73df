using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary><c>offline.html</c>: what a browser without a network shows in place of a page that it doesn't have.</summary>
internal static class OfflinePage
{
    public static PageModel Build(OutputPath path, Models models) =>
        new(
            new PageHead
            {
                Kind = "offline",
                Path = path,
                Heading = models.Words.Say("offline.title"),
                IsIndexed = false,
            }
        );
}
