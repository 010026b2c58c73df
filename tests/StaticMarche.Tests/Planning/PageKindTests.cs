using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Planning;

/// <summary>
/// A new kind of page is added to <see cref="PageKind"/> and <see cref="Subject"/>: these tests name what else must know it.
/// </summary>
public sealed class PageKindTests(RenderedSample sample)
{
    /// <summary>The sample market has every kind but a former address.</summary>
    private IEnumerable<PlannedFile> Pages =>
        sample
            .Input.Plan.Files.Append(
                new PlannedFile(
                    OutputPath.OfFolder("ancien"),
                    new Subject.Redirect(sample.Input.Plan.Urls.Home, "Le Nouveau"),
                    sample.Input.Catalogue.Site.Span
                )
            )
            .Where(file => file.Subject is Subject.Page);

    [Fact]
    public void Every_kind_is_planned_for_the_sample_market()
    {
        var planned = Pages.Select(file => ((Subject.Page)file.Subject).Kind).ToHashSet();

        Assert.Empty(PageKind.All.Except(planned));
        Assert.Empty(planned.Except(PageKind.All));
    }

    [Fact]
    public void Every_page_that_can_be_planned_has_a_kind_of_its_own()
    {
        var pages = typeof(Subject)
            .GetNestedTypes(System.Reflection.BindingFlags.NonPublic)
            .Where(type => type.IsSubclassOf(typeof(Subject.Page)) && !type.IsAbstract);

        Assert.Equal(PageKind.All.Count, pages.Count());
        Assert.Equal(PageKind.All.Count, PageKind.All.Select(kind => kind.Template).Distinct().Count());
    }

    [Fact]
    public void Every_kind_is_rendered_from_its_own_template()
    {
        var redirect = Pages.Single(file => file.Subject is Subject.Redirect);

        Assert.All(
            sample.Results.Append((redirect, sample.Renderer.Render(redirect))).Where(page => page.Item1.Subject is Subject.Page),
            page => Assert.Equal(((Subject.Page)page.Item1.Subject).Kind.File, page.Item2.Value?.Template)
        );
    }

    [Fact]
    public void No_optional_kind_is_without_a_way_to_leave_it_out()
    {
        var without = sample.Input.Theme with { Templates = new Dictionary<string, string>() };

        var plan = new SitePlanner(sample.Input.Catalogue, sample.Input.Plan.Urls, sample.Input.Folder, OptionalPages.Of(without)).Plan();

        var kept = plan.Value!.Files.Select(file => file.Subject).OfType<Subject.Page>().Select(page => page.Kind);
        Assert.DoesNotContain(kept, kind => kind.IsOptional);
    }
}
