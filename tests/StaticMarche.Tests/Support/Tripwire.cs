using StaticMarche.Output;

namespace StaticMarche.Tests.Support;

/// <summary>Lets a number of files be written, then does something: stops the build, fills the disk.</summary>
internal sealed class Tripwire(int after, Action trip)
{
    private int _written;

    public IReadOnlyList<OutputFile> Around(IReadOnlyList<OutputFile> files) => [.. files.Select(file => new Guarded(this, file))];

    private void Step()
    {
        if (_written++ == after)
        {
            trip();
        }
    }

    private sealed record Guarded(Tripwire Tripwire, OutputFile File) : OutputFile(File.Path, File.Kind)
    {
        public override long Length => File.Length;

        public override bool HasSameContentAs(FileInfo onDisk) => File.HasSameContentAs(onDisk);

        public override void Write(string path)
        {
            Tripwire.Step();
            File.Write(path);
        }
    }
}
