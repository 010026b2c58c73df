using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Publishing;

/// <summary>Publishes the native program as the README says, and holds its site against the one that <c>dotnet run</c> makes.</summary>
public sealed class NativeProgramTests : IDisposable
{
    private static readonly string[] Sources = ["generator", "Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Publishes_without_a_warning_builds_the_sample_market_to_the_same_bytes_and_previews_it()
    {
        var dist = _folder.Full("dist");
        CopySources();

        var published = await RunAsync("dotnet", _folder.Path, "publish", "generator", "-o", dist);
        var native = await BuildSampleAsync(Path.Combine(dist, "marche"), [], "native");
        var preview = await PreviewSampleAsync(Path.Combine(dist, "marche"));
        var managed = await BuildSampleAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "marche.dll")], "managed");

        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(FileHashes.Of(managed), FileHashes.Of(native));
        Assert.Contains("/_marche/reload.js", preview, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A copy, so that publishing does not touch what the tests themselves were built from.</summary>
    private void CopySources()
    {
        foreach (var source in Sources.Select(name => Path.Combine(Repository.Root, name)))
        {
            var files = Directory.Exists(source) ? Directory.GetFiles(source, "*", SearchOption.AllDirectories) : [source];
            foreach (var file in files.Where(file => !IsBuildOutput(file)))
            {
                _folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
            }
        }
    }

    private static bool IsBuildOutput(string file) =>
        Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar) is [_, "bin" or "obj", ..];

    private async Task<string> BuildSampleAsync(string program, string[] before, string name)
    {
        var output = _folder.Full(name);
        await RunAsync(program, _folder.Path,
            [.. before, "build", "--site", Repository.Root, "--output", output, "--image-store", _folder.Full($"{name}-store"), "--date", "2026-11-23"]);
        return output;
    }

    /// <summary>The home page, as the native program previews it.</summary>
    private async Task<string> PreviewSampleAsync(string program)
    {
        var start = new ProcessStartInfo(program, ["serve", "--site", Repository.Root, "--port", FreePort(), "--date", "2026-11-23"])
        {
            WorkingDirectory = _folder.Path,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        using var browser = new HttpClient();
        var said = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
        var address = Assert.Single(said!.Split(' '), word => word.StartsWith("http://", StringComparison.Ordinal));
        var page = await browser.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);
        process.Kill();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return page;
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<string> RunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var text = await output + await errors;
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{text}");
        return text;
    }
}
