using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Images;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

/// <summary>A folder with photos and an image store, and pipelines over them.</summary>
internal sealed class TestMarket : IDisposable
{
    private readonly TempFolder _folder = new();

    public string StoreFolder => _folder.Full("store");

    public ImageStore Store => new(StoreFolder);

    public PhotoPipeline Pipeline(int parallelism = 2, params int[] widths) =>
        new(
            new ImageSettings { Widths = widths.Length == 0 ? [40, 80] : widths, Formats = [ImageFormat.Avif, ImageFormat.Jpeg] },
            Store,
            parallelism,
            TimeProvider.System
        );

    public PlannedPhoto Photo(string name, byte[] bytes, bool openGraph = false) =>
        Planned(_folder.Write($"photos/{name}", bytes), openGraph);

    /// <summary>A photo that lies elsewhere.</summary>
    public static PlannedPhoto Planned(string file, bool openGraph = false) =>
        new()
        {
            File = file,
            Span = new SourceSpan("content/vendors/x/profile.md", 7, 12, 7, 21),
            Focus = FocalPoint.Centre,
            Stem = "x/" + Path.GetFileNameWithoutExtension(file).Split('.', ' ')[0],
            OpenGraph = openGraph,
        };

    public Task<PhotoBatch> Render(params PlannedPhoto[] photos) =>
        Pipeline().RenderAsync(photos, null, TestContext.Current.CancellationToken);

    /// <summary>The bytes of every file of a photo, by its path in the site.</summary>
    public async Task<SortedDictionary<string, byte[]>> FilesOf(PhotoBatch batch)
    {
        var files = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var photo in batch.Photos)
        {
            foreach (var file in photo.Files)
            {
                files[file.Path.Value] = (await Pipeline().ReadAsync(photo, file, TestContext.Current.CancellationToken)).Value!;
            }
        }

        return files;
    }

    /// <summary>Where the first rendition of a photo lies in the store.</summary>
    public string FileOf(RenderedPhoto photo) =>
        Store.PathOf(photo.Key, StoredNames.Of(photo.Renditions[0].Width, photo.Renditions[0].Format));

    /// <summary>The widest JPEG made of one photo, rendered at its own width.</summary>
    public Task<byte[]> JpegOf(byte[] photo, string name = "a.jpg") => WidestOf(photo, name, ^1);

    /// <summary>The AVIF beside it.</summary>
    public Task<byte[]> AvifOf(byte[] photo, string name = "a.jpg") => WidestOf(photo, name, 0);

    private async Task<byte[]> WidestOf(byte[] photo, string name, Index which)
    {
        var pipeline = Pipeline(1, 80);
        var batch = await pipeline.RenderAsync([Photo(name, photo)], null, TestContext.Current.CancellationToken);
        var rendered = Assert.Single(batch.Photos);
        return (await pipeline.ReadAsync(rendered, rendered.Renditions[which], TestContext.Current.CancellationToken)).Value!;
    }

    public void Dispose() => _folder.Dispose();
}
