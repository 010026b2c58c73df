using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Publishing;

/// <summary>Publishes the native program as the README says, and holds its site against the one that <c>dotnet run</c> makes.</summary>
public sealed class NativeProgramTests : IDisposable
{
    private static readonly string[] Sources =
    [
        "generator",
        "Directory.Build.props",
        "Directory.Packages.props",
        "global.json",
        ".editorconfig",
    ];

    private readonly TempFolder _folder = new();

    [Fact]
    public async Task Publishes_without_a_warning_builds_the_sample_market_to_the_same_bytes_and_previews_it()
    {
        var dist = _folder.Full("dist");
        CopySources();

        var published = await RunAsync("dotnet", _folder.Path, "publish", "generator", "-o", dist);
        var native = await BuildAsync([Path.Combine(dist, "marche")], Repository.Root, "native", "native-store");
        var preview = await PreviewSampleAsync(Path.Combine(dist, "marche"));
        string[] marche = ["dotnet", Path.Combine(AppContext.BaseDirectory, "marche.dll")];
        var managed = await BuildAsync(marche, Repository.Root, "managed", "native-store");
        var encoded = await BuildAsync(marche, OneStall(), "encoded", "managed-store");

        Assert.DoesNotContain("warning", published, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(FileHashes.Of(managed), FileHashes.Of(native));
        Assert.Contains("/_marche/reload.js", preview, StringComparison.Ordinal);
        var pictures = FileHashes.Of(Path.Combine(encoded, "images"));
        Assert.NotEmpty(pictures);
        Assert.Empty(pictures.Except(FileHashes.Of(Path.Combine(native, "images"))));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>A copy, so that publishing does not touch what the tests themselves were built from.</summary>
    private void CopySources() => Array.ForEach(Sources, source => CopyTo("", source));

    private void CopyTo(string folder, string path)
    {
        var source = Path.Combine(Repository.Root, path);
        var files = Directory.Exists(source) ? Directory.GetFiles(source, "*", SearchOption.AllDirectories) : [source];
        foreach (var file in files.Where(file => !IsBuildOutput(file)))
        {
            _folder.Write(Path.Combine(folder, Path.GetRelativePath(Repository.Root, file)), File.ReadAllBytes(file));
        }
    }

    private static bool IsBuildOutput(string file) =>
        Path.GetRelativePath(Repository.Root, file).Split(Path.DirectorySeparatorChar) is [_, "bin" or "obj", ..];

    /// <summary>A market of one stall of the sample, whose few photos are encoded a second time, and only they.</summary>
    private string OneStall()
    {
        string[] copied =
        [
            "content/site.yml",
            "content/categories.yml",
            "content/places.yml",
            "content/events",
            "content/pages",
            "content/vendors/terre-et-braise",
            "themes",
        ];
        Array.ForEach(copied, path => CopyTo("market", path));
        return _folder.Full("market");
    }

    private async Task<string> BuildAsync(string[] program, string site, string output, string store)
    {
        string[] options =
        [
            "build",
            "--site",
            site,
            "--output",
            _folder.Full(output),
            "--image-store",
            _folder.Full(store),
            "--date",
            "2026-11-23",
        ];
        await RunAsync(program[0], _folder.Path, [.. program[1..], .. options]);
        return _folder.Full(output);
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
        try
        {
            using var browser = new HttpClient();
            var said = await process.StandardError.ReadLineAsync(TestContext.Current.CancellationToken);
            var address = Assert.Single(said!.Split(' '), word => word.StartsWith("http://", StringComparison.Ordinal));
            return await browser.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken);
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static string FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<string> RunAsync(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        var text = await output + await errors;
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}\n{text}");
        return text;
    }
}
