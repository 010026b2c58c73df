using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Rendering;

[assembly: AssemblyFixture(typeof(StaticMarche.Tests.Support.RenderedSample))]

namespace StaticMarche.Tests.Support;

/// <summary>
/// The sample market with its theme, every file of it rendered once for all tests, when the first one asks; photos have renditions in name
/// only.
/// </summary>
public sealed class RenderedSample
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Lazy<Rendered> _rendered = new(Render);

    internal RenderingInput Input => _rendered.Value.Input;

    internal SiteRenderer Renderer => _rendered.Value.Renderer;

    internal IReadOnlyList<(PlannedFile File, Checked<RenderedFile> Result)> Results => _rendered.Value.Results;

    internal IEnumerable<RenderedFile> Pages =>
        Results.Where(result => result.File.Subject is Subject.Page).Select(result => result.Result.Value!);

    internal static PublishedPhoto Published(PlannedPhoto photo) =>
        new()
        {
            Width = 1600,
            Height = 1200,
            Tone = "c96",
            Renditions =
            [
                .. from type in new[] { "image/avif", "image/jpeg" }
                from width in new[] { 320, 640, 960 }
                select new PublishedRendition(type, width, width * 3 / 4, OutputPath.Of($"images/{photo.Stem}-{width}.{type[6..]}")),
            ],
            OpenGraph = photo.OpenGraph
                ? new PublishedRendition("image/jpeg", 1200, 630, OutputPath.Of($"images/{photo.Stem}-og.jpeg"))
                : null,
        };

    private static Rendered Render()
    {
        var folder = new SiteFolder(Repository.Root);
        var draft = new SiteDrafter(folder, new DraftOptions { Today = Today, Parallelism = 1 }).Draft().Draft!;
        var input = new RenderingInput
        {
            Folder = folder,
            Theme = draft.Theme,
            Catalogue = draft.Catalogue,
            Plan = draft.Plan,
            Photo = photo => Published(draft.Plan.PhotoOf[photo]),
        };
        var created = SiteRenderer.Create(input);
        Assert.Empty(created.Diagnostics);
        var renderer = created.Value!;
        return new Rendered(input, renderer, [.. draft.Plan.Files.Select(file => (file, renderer.Render(file)))]);
    }

    private sealed record Rendered(
        RenderingInput Input,
        SiteRenderer Renderer,
        IReadOnlyList<(PlannedFile File, Checked<RenderedFile> Result)> Results
    );
}
