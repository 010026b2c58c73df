using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>not-found.html</c>.</summary>
internal sealed record NotFoundPage : PageModel
{
    private static readonly ModelShape<NotFoundPage> Members = MembersOf<NotFoundPage>().With(page => page.Families);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<CategoryCard> Families { get; init; }

    public static NotFoundPage Build(OutputPath path, Models models) =>
        new()
        {
            Head = new PageHead
            {
                Kind = "not-found",
                Path = path,
                Heading = models.Words.Say("not_found.title"),
                IsIndexed = false,
            },
            Families = models.Shelves,
        };
}
