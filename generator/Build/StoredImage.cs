using StaticMarche.Images;
using StaticMarche.Output;

namespace StaticMarche.Build;

/// <summary>A rendition on its way from the image store to the site; its bytes are read, and verified, only when it is written.</summary>
internal sealed record StoredImage(PhotoPipeline Pipeline, RenderedPhoto Photo, Rendition Rendition)
    : OutputFile(Rendition.Path, OutputKind.Picture)
{
    public override long Length => Rendition.Bytes ?? 0;

    /// <summary>The name carries the photo's and the recipe's hash: a file of that name and length is this one.</summary>
    public override bool HasSameContentAs(FileInfo onDisk) => true;

    public override void Write(string path)
    {
        var bytes = Pipeline.ReadAsync(Photo, Rendition, CancellationToken.None).GetAwaiter().GetResult();
        AtomicFile.Write(path, bytes.Value ?? throw new IOException($"The image store lost {Rendition.Path}."));
    }
}
