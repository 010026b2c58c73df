using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>offline.html</c>: what a browser without a network shows in place of a page that it doesn't have.</summary>
internal sealed record OfflinePage : PageModel
{
    private static readonly ModelShape<OfflinePage> Members = MembersOf<OfflinePage>();

    public override ModelShape Shape => Members;

    public static OfflinePage Build(OutputPath path, Models models) =>
        new()
        {
            Head = new PageHead
            {
                Kind = "offline",
                Path = path,
                Heading = models.Words.Say("offline.title"),
                IsIndexed = false,
            },
        };
}
