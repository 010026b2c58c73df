namespace StaticMarche.Tests.Support;

/// <summary>Material too large or not ours to keep in the repository; tests that read it are skipped, aloud, when it is not there.</summary>
internal static class SharedData
{
    private static readonly string Root =
        Environment.GetEnvironmentVariable("MARCHE_TEST_DATA") ?? Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data"));

    public static string FileOrSkip(string relativePath)
    {
        var file = Path.Combine(Root, relativePath);
        Assert.SkipUnless(File.Exists(file), $"The shared test file {relativePath} is not on this machine; MARCHE_TEST_DATA says where to look.");
        return file;
    }

    public static string FolderOrSkip(string relativePath)
    {
        var folder = Path.Combine(Root, relativePath);
        Assert.SkipUnless(Directory.Exists(folder), $"The shared test folder {relativePath} is not on this machine; MARCHE_TEST_DATA says where to look.");
        return folder;
    }
}
