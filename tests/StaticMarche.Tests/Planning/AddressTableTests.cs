using System.Text.RegularExpressions;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Planning;

/// <summary>Holds docs/addresses.md against the files of the sample market.</summary>
public sealed partial class AddressTableTests(RenderedSample sample)
{
    /// <summary>Written by stages that the plan knows nothing of.</summary>
    private static readonly string[] Unplanned = ["/assets/<name>", "/images/<name>"];

    private static readonly IReadOnlyList<string> Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "docs/addresses.md"))
            .Where(line => line.StartsWith("| `/", StringComparison.Ordinal))
            .SelectMany(line => CodeSpan().Matches(line.Split('|')[1]))
            .Select(match => match.Groups[1].Value)
            .Except(Unplanned),
    ];

    [Fact]
    public void Every_file_of_the_sample_has_a_row_and_every_row_a_file()
    {
        var rowOf = sample.Results.ToLookup(result => RowOf("/" + result.File.Path.Address));

        Assert.Empty(rowOf[null].Select(result => result.File.Path.Address));
        Assert.Equal(Rows, Rows.Where(rowOf.Contains));
    }

    /// <summary>Of several rows the most literal one: <c>/carte/</c> is the map, not a text of the market.</summary>
    private static string? RowOf(string address) =>
        Rows.Where(row =>
                Regex.IsMatch(address, $"^{Placeholder().Replace(Regex.Escape(row), "[a-z0-9-]+")}$", RegexOptions.CultureInvariant)
            )
            .MinBy(row => row.Count(letter => letter == '<'));

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex("<[a-z]+>")]
    private static partial Regex Placeholder();
}
