namespace StaticMarche.BrowserTests.Search;

/// <summary>A line of queries.txt.</summary>
/// <param name="Expected">Products as vendor/product, or all of a vendor as vendor/*.</param>
internal sealed record Query(string Class, string Text, IReadOnlyList<string> Expected)
{
    public static IReadOnlyList<Query> ReadAll(string file) =>
        [
            .. File.ReadLines(file)
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
                .Select(parts => new Query(parts[0], parts[1], parts[2].Split(',', StringSplitOptions.TrimEntries))),
        ];

    /// <summary>Where the first of the expected products stands, from 0; -1 when none does.</summary>
    public int PlaceIn(IReadOnlyList<string> ids) => ids.ToList().FindIndex(id => Expected.Any(expected => IsOf(id, expected)));

    private static bool IsOf(string id, string expected) =>
        expected.EndsWith("/*", StringComparison.Ordinal) ? id.StartsWith(expected[..^1], StringComparison.Ordinal) : id == expected;
}
