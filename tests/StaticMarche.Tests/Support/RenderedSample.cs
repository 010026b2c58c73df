using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Rendering;

namespace StaticMarche.Tests.Support;

/// <summary>The sample market with its theme, every file of it rendered once; photos have renditions in name only.</summary>
public sealed class RenderedSample
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> _documents;

    public RenderedSample()
    {
        var folder = new SiteFolder(Repository.Root);
        var draft = new SiteDrafter(folder, new DraftOptions { Today = Today, Parallelism = 1 }).Draft().Draft!;
        Input = new RenderingInput
        {
            Folder = folder,
            Theme = draft.Theme,
            Catalogue = draft.Catalogue,
            Plan = draft.Plan,
            Photo = photo => Published(draft.Plan.PhotoOf[photo]),
        };
        var created = SiteRenderer.Create(Input);
        Assert.Empty(created.Diagnostics);
        Renderer = created.Value!;
        Results = [.. draft.Plan.Files.Select(file => (file, Renderer.Render(file)))];
        _documents = new(() => Pages.ToDictionary(file => file.Path.Value, file => new HtmlParser().ParseDocument(new MemoryStream(file.Content)), StringComparer.Ordinal));
    }

    internal RenderingInput Input { get; }

    internal SiteRenderer Renderer { get; }

    internal IReadOnlyList<(PlannedFile File, Checked<RenderedFile> Result)> Results { get; }

    internal IEnumerable<RenderedFile> Pages => Results.Where(each => each.File.Subject is Subject.Page).Select(each => each.Result.Value!);

    /// <summary>Every page by its path.</summary>
    internal IReadOnlyDictionary<string, IHtmlDocument> Documents => _documents.Value;

    internal static PublishedPhoto Published(PlannedPhoto photo) => new()
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
        OpenGraph = photo.OpenGraph ? new PublishedRendition("image/jpeg", 1200, 630, OutputPath.Of($"images/{photo.Stem}-og.jpeg")) : null,
    };
}
