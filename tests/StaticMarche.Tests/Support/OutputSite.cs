using System.Text;
using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Planning;

namespace StaticMarche.Tests.Support;

/// <summary>A site's folder that builds are written to, as text: each file is its path, a colon and its content.</summary>
internal sealed class OutputSite : IDisposable
{
    private readonly TempFolder _folder = new();

    public string Root => _folder.Full("output");

    /// <summary>All that the site's folder holds: our own bookkeeping lies beside it.</summary>
    public IReadOnlyList<string> Files =>
        !Directory.Exists(Root)
            ? []
            :
            [
                .. Directory
                    .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                    .Order(StringComparer.Ordinal)
                    .Select(file => $"{file}: {Read(file)}"),
            ];

    public static OutputFile Page(string path, string text) => Of(path, OutputKind.Page, text);

    public static OutputFile Asset(string path, string text) => Of(path, OutputKind.Asset, text);

    public static OutputFile Picture(string path, string text) => Of(path, OutputKind.Picture, text);

    public Checked<WriteReport> Build(params IReadOnlyList<OutputFile> files) => BuildUntil(files, CancellationToken.None);

    public Checked<WriteReport> BuildUntil(IReadOnlyList<OutputFile> files, CancellationToken cancellation)
    {
        var taken = OutputLock.Take(Root);
        using var owned = taken.Value;
        return owned is null ? Checked.None<WriteReport>([.. taken.Diagnostics]) : OutputWriter.Write(owned, files, cancellation);
    }

    /// <summary>Relative to the site's folder; <c>../</c> leads beside it.</summary>
    public string Full(string path) => Path.GetFullPath(Path.Join(Root, path));

    public string Read(string path) => File.ReadAllText(Full(path));

    public string Put(string path, string text) => _folder.Write(Path.Join("output", path), text);

    public void Dispose() => _folder.Dispose();

    private static OutputFile Of(string path, OutputKind kind, string text) =>
        OutputFile.OfBytes(OutputPath.Of(path), kind, Encoding.UTF8.GetBytes(text));
}
