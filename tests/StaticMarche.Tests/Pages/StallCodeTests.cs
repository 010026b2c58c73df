using System.Text.RegularExpressions;
using StaticMarche.Pages;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

public sealed partial class StallCodeTests(RenderedSample sample, SampleDocuments documents) : IClassFixture<SampleDocuments>
{
    private const int Quiet = 4;

    [Fact]
    public void A_reader_finds_the_address_in_the_code()
    {
        var code = StallCode.Of("https://marche.example/createurs/terre-et-braise/");

        Assert.Equal("https://marche.example/createurs/terre-et-braise/", QrReader.Read(Rows(code.Size, code.Path)));
    }

    [Fact]
    public void The_card_of_every_stall_leads_to_its_page()
    {
        var cards = documents.ByPath.Where(page => page.Key.EndsWith("/carte-de-stand/index.html", StringComparison.Ordinal)).ToList();

        Assert.Equal(sample.Input.Catalogue.Vendors.Count, cards.Count);
        Assert.All(cards, card =>
        {
            var size = int.Parse(
                card.Value.QuerySelector("svg")!.GetAttribute("viewBox")!.Split(' ')[2],
                System.Globalization.CultureInfo.InvariantCulture
            );
            var read = QrReader.Read(Rows(size, card.Value.QuerySelector("svg path")!.GetAttribute("d")!));
            Assert.Equal($"https://marche.example/{card.Key[..^"carte-de-stand/index.html".Length]}", read);
        });
    }

    /// <summary>The modules that the path fills, without the quiet zone.</summary>
    private static string[] Rows(int size, string path)
    {
        var modules = Enumerable.Range(0, size).Select(_ => new string('0', size).ToCharArray()).ToArray();
        foreach (Match run in Run().Matches(path))
        {
            int[] at =
            [
                .. run.Groups.Values.Skip(1).Select(group => int.Parse(group.Value, System.Globalization.CultureInfo.InvariantCulture)),
            ];
            Array.Fill(modules[at[1]], '1', at[0], at[2]);
        }

        return [.. modules[Quiet..^Quiet].Select(row => new string(row[Quiet..^Quiet]))];
    }

    [GeneratedRegex(@"M(\d+) (\d+)h(\d+)v1h-\d+z")]
    private static partial Regex Run();
}
