using System.Globalization;
using StaticMarche.BrowserTests.Site;
using StaticMarche.BrowserTests.Support;
using StaticMarche.Tests.Support;

namespace StaticMarche.BrowserTests.Search;

/// <summary>Whether shoppers find what they type for: the queries of queries.txt over the sample market.</summary>
public sealed class QueryTests(BrowserFixture browser, SampleSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task Shoppers_find_what_they_type_for_among_the_first_five()
    {
        var queries = Query.ReadAll(Path.Combine(Repository.Root, "tests/StaticMarche.BrowserTests/Search/queries.txt"));
        await using var search = await SearchInPage.OpenAsync(browser, site);

        var answers = await search.IdsOfEachAsync(queries.Select(query => query.Text), limit: 5);
        var found = queries.Zip(answers, (query, ids) => (Query: query, Place: query.PlaceIn(ids))).ToList();

        var scores = found
            .GroupBy(answer => answer.Query.Class)
            .Select(group => Score.Of(group.Key, [.. group.Select(answer => answer.Place)]))
            .ToList();
        var whole = Score.Of("all", [.. found.Select(answer => answer.Place)]);
        output.WriteLine(string.Join('\n', scores.Append(whole)));
        Assert.True(queries.Count >= 300);
        Assert.True(whole.AmongFive >= 98, Describe(whole, found));
        Assert.All(scores, score => Assert.True(score.AmongFive >= 90, Describe(score, found)));
    }

    private static string Describe(Score score, IEnumerable<(Query Query, int Place)> found) =>
        $"{score}; missed: {string.Join(", ", found.Where(answer => answer.Place < 0).Select(answer => answer.Query.Text))}";

    private sealed record Score(string Class, int Count, double First, double AmongFive)
    {
        public static Score Of(string name, IReadOnlyList<int> places) =>
            new(
                name,
                places.Count,
                100.0 * places.Count(place => place == 0) / places.Count,
                100.0 * places.Count(place => place >= 0) / places.Count
            );

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Class, -12} {Count, 4} queries  hit@1 {First, 5:F1} %  hit@5 {AmongFive, 5:F1} %"
            );
    }
}
