using StaticMarche.Output;

namespace StaticMarche.Tests.Support;

/// <summary>
/// Sites whose pages say which photos they show, and whose photos say what is in them: anybody who finds the folder, at any
/// instant, can tell whether it is whole.
/// </summary>
internal static class LinkedSite
{
    /// <summary>The n-th version of a site of so many pages: all photos new, all pages changed, one gone and one added.</summary>
    public static IReadOnlyList<OutputFile> Version(int n, int size = 8) =>
        [
            .. Enumerable.Range(0, size).Select(i => OutputSite.Picture($"images/v{n}-{i}.avif", PhotoText($"images/v{n}-{i}.avif"))),
            .. Enumerable
                .Range(n, size)
                .Select(i => OutputSite.Page($"p{i % (size + 1)}/index.html", $"images/v{n}-{i - n}.avif images/v{n}-0.avif")),
        ];

    /// <summary>What a shopper would see go wrong: pages that show photos which are not there, or only half there.</summary>
    public static IReadOnlyList<string> Flaws(string root) =>
        [
            .. Directory
                .EnumerateFiles(root, "*.html", SearchOption.AllDirectories)
                .SelectMany(page => File.ReadAllText(page).Split(' ').Select(photo => (page, photo)))
                .Where(shown => !IsWhole(root, shown.photo))
                .Select(shown => $"{shown.page} shows {shown.photo}"),
        ];

    private static bool IsWhole(string root, string photo) =>
        File.Exists(Path.Join(root, photo)) && File.ReadAllText(Path.Join(root, photo)) == PhotoText(photo);

    private static string PhotoText(string path) => string.Concat(Enumerable.Repeat(path + "\n", 200));
}
