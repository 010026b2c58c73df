using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Ical.Net;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Feeds;

/// <summary>
/// Every hostile string we know of, in the fields that people fill in, some in each market: the files still parse, and hold text only.
/// </summary>
public sealed class HostileTextTests
{
    private static readonly string[] Breaks =
    [
        "]]>",
        "\uD800",
        "\0",
        "\r\nEND:VEVENT\r\nBEGIN:VEVENT",
        "a\u2028b",
        "Un pot ;=HYPERLINK(A1)",
        "a\n=1",
    ];

    public static TheoryData<string> Collections =>
        [nameof(HostileTexts.Markup), nameof(HostileTexts.Links), nameof(HostileTexts.Characters), nameof(Breaks)];

    [Theory]
    [MemberData(nameof(Collections))]
    public void Feeds_and_sitemap_stay_well_formed(string collection)
    {
        string[] elements = ["script", "img", "svg", "a", "iframe"];

        var documents = Markets(collection).SelectMany(market => Render(market, ".xml")).Select(text => XDocument.Parse(text));

        Assert.All(documents, document =>
            Assert.DoesNotContain(document.Descendants(), element => elements.Contains(element.Name.LocalName))
        );
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Json_parses_and_holds_no_markup(string collection)
    {
        var texts = Markets(collection).SelectMany(market => Render(market, "json").Concat(Render(market, "webmanifest")));

        Assert.All(texts, text =>
        {
            JsonDocument.Parse(text).Dispose();
            Assert.DoesNotContain('<', text);
        });
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Tables_have_the_same_cells_in_each_row_and_no_formula(string collection)
    {
        var rows = Markets(collection).SelectMany(market => Render(market, ".csv")).SelectMany(CsvReader.Read).ToList();

        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.DoesNotContain(rows.SelectMany(row => row), cell =>
            cell.TrimStart() is ['=' or '+' or '@', ..] or ['-', < '0' or > '9', ..]
        );
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void A_table_split_at_semicolons_as_a_French_spreadsheet_does_holds_no_formula(string collection)
    {
        var cells = Markets(collection)
            .SelectMany(market => Render(market, ".csv"))
            .SelectMany(text => text.TrimStart('\uFEFF').Split("\r\n"))
            .SelectMany(line => line.Split(';'));

        Assert.DoesNotContain(cells, cell =>
            cell.Replace("\"", "", StringComparison.Ordinal).TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]
        );
    }

    [Theory]
    [MemberData(nameof(Collections))]
    public void Calendars_have_no_entries_or_properties_but_ours(string collection)
    {
        var texts = Markets(collection).SelectMany(market => Render(market, ".ics")).ToList();

        Assert.All(texts, text =>
            Assert.DoesNotContain(text.Split("\r\n"), line => line.Length > 0 && !char.IsAsciiLetterUpper(line[0]) && line[0] != ' ')
        );
        Assert.All(texts.Where(text => text.Contains("SUMMARY", StringComparison.Ordinal)), text =>
            Assert.InRange(Calendar.Load(text)!.Events.Count, 1, 4)
        );
    }

    private static IEnumerable<string> Render(SmallMarket market, string kind) =>
        market
            .Plan.Files.Where(file => file.Subject is Subject.Artefact && file.Path.Value.EndsWith(kind, StringComparison.Ordinal))
            .Select(file => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(market.Render(file.Path.Value)));

    /// <summary>
    /// A market has some sixty texts: each of the strings comes several times in it, and each field sees many of the strings.
    /// </summary>
    private static IEnumerable<SmallMarket> Markets(string collection) =>
        Payloads(collection)
            .Chunk(9)
            .Select(chunk =>
            {
                var next = 0;
                return new SmallMarket(_ => chunk[next++ % chunk.Length]);
            });

    private static IReadOnlyList<string> Payloads(string collection) =>
        collection switch
        {
            nameof(HostileTexts.Markup) => HostileTexts.Markup,
            nameof(HostileTexts.Links) => HostileTexts.Links,
            nameof(HostileTexts.Characters) => HostileTexts.Characters,
            _ => Breaks,
        };
}
