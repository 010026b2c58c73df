using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>When a file is written: what pages refer to comes before the pages, and goes after them.</summary>
internal enum OutputKind
{
    /// <summary>A photo in one size and format.</summary>
    Picture,

    /// <summary>A style sheet or script, whose name holds a hash. It is kept for a while after pages name a newer one.</summary>
    Asset,

    Page,
}

/// <summary>One file of the built site: where it goes, and what is in it.</summary>
internal abstract record OutputFile(OutputPath Path, OutputKind Kind)
{
    /// <summary>A file whose bytes are at hand; the memory must not change until it is written.</summary>
    public static OutputFile OfBytes(OutputPath path, OutputKind kind, ReadOnlyMemory<byte> bytes) => new BytesFile(path, kind, bytes);

    public abstract long Length { get; }

    /// <summary>Whether the file on disk, which has the right length, holds these very bytes.</summary>
    public abstract bool HasSameContentAs(FileInfo onDisk);

    public abstract void Write(string path);
}
