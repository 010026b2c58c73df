namespace StaticMarche.Tests.Support;

/// <summary>
/// Tables of inputs and answers that the generator and the browser are both held against: cells between bars, comments behind #.
/// </summary>
internal static class VectorFile
{
    /// <param name="path">Relative to tests/StaticMarche.Tests, with forward slashes.</param>
    public static IReadOnlyList<string[]> Read(string path) =>
        [
            .. File.ReadLines(Path.Combine(Repository.Tests, path))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
        ];
}
