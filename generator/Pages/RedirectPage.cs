using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>redirect.html</c>: a former address, and where its page is now.</summary>
internal sealed record RedirectPage : PageModel
{
    private static readonly ModelShape<RedirectPage> Members = MembersOf<RedirectPage>().With(page => page.Target);

    public override ModelShape Shape => Members;

    public required TitledLink Target { get; init; }

    public static RedirectPage Build(Subject.Redirect redirect, OutputPath path, Models models) =>
        new()
        {
            Head = new PageHead
            {
                Kind = "redirect",
                Path = path,
                Heading = models.Words.Say("redirect.title", redirect.Title),
                Canonical = redirect.Target,
            },
            Target = new TitledLink(redirect.Title, models.Urls.Href(redirect.Target)),
        };
}
