using System.Text;

namespace StaticMarche.Tests.Support;

/// <summary>
/// Compares what the program made with a file kept beside the tests. <c>MARCHE_GOLDEN=overwrite</c> rewrites the files;
/// each difference is then read as code.
/// </summary>
internal static class Golden
{
    public static bool IsOverwriting => Environment.GetEnvironmentVariable("MARCHE_GOLDEN") == "overwrite";

    /// <param name="path">Relative to tests/StaticMarche.Tests, with forward slashes.</param>
    public static void Match(string path, string actual)
    {
        var file = Path.Combine(Repository.Tests, path);
        if (IsOverwriting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        Assert.True(
            File.Exists(file),
            $"There is no golden file {path} yet: run the test with MARCHE_GOLDEN=overwrite and read what it wrote."
        );
        Assert.Equal(File.ReadAllText(file), actual);
    }
}
