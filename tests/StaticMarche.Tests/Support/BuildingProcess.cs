using System.Diagnostics;
using StaticMarche.Output;

namespace StaticMarche.Tests.Support;

/// <summary>
/// A process of its own that builds versions of a <see cref="LinkedSite"/> into one folder, one after the other, until it is
/// killed. It is this test program again, asked for the one test that does so.
/// </summary>
internal sealed class BuildingProcess : IDisposable
{
    private const string FolderVariable = "MARCHE_TEST_BUILD_INTO";
    private const int Pages = 40;

    private readonly Process _process;

    private BuildingProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public static BuildingProcess Start(string folder, Type testClass)
    {
        var program = Path.Join(AppContext.BaseDirectory, "StaticMarche.Tests" + (OperatingSystem.IsWindows() ? ".exe" : ""));
        var start = new ProcessStartInfo(program, ["-class", testClass.FullName!, "-explicit", "only"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[FolderVariable] = folder;
        return new BuildingProcess(Process.Start(start)!);
    }

    /// <summary>What the other process runs: it says a byte for each file, so that whoever kills it needs no clock.</summary>
    public static void Run()
    {
        var folder = Environment.GetEnvironmentVariable(FolderVariable);
        Assert.SkipWhen(folder is null, "Only for a process that a test starts, and kills.");
        using var progress = Console.OpenStandardError();
        using var owned = OutputLock.Take(folder).Value!;
        for (var n = 0; n < 1000; n++)
        {
            var files = LinkedSite.Version(n, Pages).Select(file => new Announced(file, progress)).ToArray();
            OutputWriter.Write(owned, files, CancellationToken.None);
        }
    }

    public void WaitForFiles(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_process.StandardError.Read() < 0)
            {
                Assert.Fail("The building process ended by itself: " + _process.StandardOutput.ReadToEnd());
            }
        }
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private sealed record Announced(OutputFile File, Stream Progress) : OutputFile(File.Path, File.Kind)
    {
        public override long Length => File.Length;

        public override bool HasSameContentAs(FileInfo onDisk) => File.HasSameContentAs(onDisk);

        public override void Write(string path)
        {
            File.Write(path);
            Progress.WriteByte((byte)'.');
        }
    }
}
