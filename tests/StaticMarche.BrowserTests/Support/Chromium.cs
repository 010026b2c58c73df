using System.Diagnostics;

namespace StaticMarche.BrowserTests.Support;

/// <summary>Finds a Chromium on this machine, or installs one.</summary>
internal static class Chromium
{
    private const string Variable = "MARCHE_CHROMIUM";

    /// <summary>The shells first: they draw pages and no windows around them, which takes half the time.</summary>
    private static readonly string[] Names =
    [
        "chromium-headless-shell",
        "chrome-headless-shell",
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "msedge",
        "microsoft-edge",
    ];

    /// <summary>The program that <c>MARCHE_CHROMIUM</c> names, else the first one on the PATH; null when there is none.</summary>
    public static string? Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named)
                ? named
                : throw new InvalidOperationException($"{Variable} names {named}, which is not there: correct it, or unset it.");
        }

        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Join(folder, name + suffix))).FirstOrDefault(File.Exists);
    }

    /// <summary>Playwright's own build, into its own cache; Playwright finds it there by itself.</summary>
    public static bool InstallByPlaywright() => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]) == 0;

    /// <summary>The Debian package, where we may install one.</summary>
    public static bool InstallByApt() =>
        OperatingSystem.IsLinux()
        && Environment.IsPrivilegedProcess
        && File.Exists("/etc/debian_version")
        && Run("apt-get", "update")
        && Run("apt-get", "install", "-y", "--no-install-recommends", "chromium-headless-shell");

    public static Exception NotToBeHad(string reason) =>
        new InvalidOperationException(
            $"The browser tests need a Chromium and could neither find nor install one: "
                + $"install Chromium, Chrome or Edge, or set {Variable} to the program's path. ({reason})"
        );

    private static bool Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
