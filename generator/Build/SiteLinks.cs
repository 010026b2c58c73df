using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Links;
using StaticMarche.Planning;
using StaticMarche.Profiles;
using StaticMarche.Rendering;

namespace StaticMarche.Build;

/// <summary>
/// The promise that every link of the built site leads somewhere: looks at each file as it is rendered, and says who wrote what doesn't.
/// </summary>
internal sealed class SiteLinks
{
    private readonly SitePlan _plan;
    private readonly LinkOrigin _origin;
    private readonly SiteAddresses _site;
    private readonly LinkCheck _check;
    private readonly UnpublishedPages _unpublished;

    /// <param name="market">What people wrote.</param>
    /// <param name="input">What the pages are made from.</param>
    /// <param name="others">Files beside those of the plan: pictures, assets.</param>
    public SiteLinks(Market market, RenderingInput input, IEnumerable<OutputPath> others)
    {
        _plan = input.Plan;
        _unpublished = new UnpublishedPages(market, input.Catalogue, _plan.Urls);
        _origin = new LinkOrigin(input.Folder, input.Theme, _plan.Urls);
        _site = new SiteAddresses(_plan.Urls, _plan.Files.Select(file => file.Path).Concat(others));
        _check = new LinkCheck(_site);
    }

    public void Look(PlannedFile file, RenderedFile rendered) => _check.Look(file, rendered);

    /// <param name="render">Makes a page again, for the few that others name a place in.</param>
    public IReadOnlyList<Diagnostic> Conclude(Func<PlannedFile, byte[]?> render)
    {
        var broken = _check.Conclude(address =>
            _plan.Files.FirstOrDefault(file => file.Path.Address == address) is { } file ? render(file) : null
        );
        return [.. broken.Select(Explain)];
    }

    private Diagnostic Explain(LinkCheck.Reference reference)
    {
        var span = _origin.Of(reference);
        if (
            reference.Address.Contains('#', StringComparison.Ordinal)
            && (reference.Address[0] == '#' || _site.Answers(SiteAddresses.PathOf(reference.Rest)))
        )
        {
            return (StopsNothing(reference, span) ? ReferenceKinds.AnchorLost : ReferenceKinds.Anchor).At(span, reference.Address);
        }

        if (_unpublished.Has(SiteAddresses.PathOf(reference.Rest).ToString()))
        {
            return ReferenceKinds.UnpublishedInTheme.At(span, reference.Address);
        }

        return Suggest(_site, reference.Rest, _plan.Urls.BasePath) is { } near
            ? ReferenceKinds.BrokenNear.At(span, reference.Address, near)
            : ReferenceKinds.Broken.At(span, reference.Address);
    }

    /// <summary>A stall stops no market, nor does time: next month the agenda has other months.</summary>
    private bool StopsNothing(LinkCheck.Reference reference, SourceSpan span) =>
        ContentPaths.IsBelow(span.File, ContentPaths.Vendors)
        || (reference.Address[0] != '#' && SubjectOf(reference) is not (null or Subject.OneMarketPage));

    private Subject? SubjectOf(LinkCheck.Reference reference)
    {
        var path = SiteAddresses.PathOf(reference.Rest).ToString();
        return _plan.Files.FirstOrDefault(file => file.Path.Address == path || file.Path.Value == path)?.Subject;
    }

    /// <summary>The address that was probably meant, from the root.</summary>
    public static string? Suggest(SiteAddresses site, string rest, string root)
    {
        var path = SiteAddresses.PathOf(rest).TrimStart("./").ToString();
        var near =
            path.Length == 0 ? null
            : site.Answers(path + "/") ? path + "/"
            : Suggestion.Nearest(path, site.All);
        return near is null ? null : root + near;
    }
}
