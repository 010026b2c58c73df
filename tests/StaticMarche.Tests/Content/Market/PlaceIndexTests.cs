using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Market;

public sealed class PlaceIndexTests
{
    private readonly PlaceIndex _index = new([
        Place("86027", "Bignoux", "86800"),
        Place("86042", "Buxeuil", "37160"),
        Place("86066", "Châtellerault", "86100"),
        Place("86226", "Saint-Julien-l'Ars", "86800"),
        Place("86281", "Valence-en-Poitou", "86700") with
        {
            Former = [new FormerPlace("86082", "Couhé"), new FormerPlace("86042x", "Bignoux")],
        },
    ]);

    [Theory]
    [InlineData("Châtellerault", "Châtellerault")]
    [InlineData("CHATELLERAULT", "Châtellerault")]
    [InlineData("saint julien l’ars", "Saint-Julien-l'Ars")]
    [InlineData("St-Julien-l'Ars", "Saint-Julien-l'Ars")]
    [InlineData("Couhé", "Valence-en-Poitou")]
    [InlineData("86082", "Valence-en-Poitou")]
    [InlineData("Bignoux", "Bignoux")]
    [InlineData("86100 Châtellerault", "Châtellerault")]
    [InlineData("F-86100 CHATELLERAULT", null)]
    [InlineData("Châtellerault 86100", "Châtellerault")]
    [InlineData("Châtellerault (86)", "Châtellerault")]
    [InlineData("86700 Couhé", "Valence-en-Poitou")]
    [InlineData("37160 Buxeuil", "Buxeuil")]
    [InlineData("86000 Châtellerault", null)]
    [InlineData("79 Châtellerault", null)]
    [InlineData("37160", null)]
    [InlineData("Tours", null)]
    public void Finds_by_name_former_name_and_code(string written, string? expected) => Assert.Equal(expected, _index.Find(written)?.Name);

    [Theory]
    [InlineData("Chatelrault", "Châtellerault")]
    [InlineData("86100 Châtellerault", "Châtellerault")]
    [InlineData("Châtellerault (86)", "Châtellerault")]
    [InlineData("Saint-Julien", "Saint-Julien-l'Ars")]
    [InlineData("Couhe-en-Vienne", "")]
    [InlineData("Cou", "")]
    [InlineData("Marseille", "")]
    public void Offers_what_was_probably_meant(string written, string expected) =>
        Assert.Equal(expected, string.Join(", ", _index.Candidates(written)));

    [Theory]
    [InlineData("Véniers", "Liniers")]
    [InlineData("Sanxe", "Danxe")]
    public void Offers_no_far_guess(string written, string farther)
    {
        var index = new PlaceIndex([Place("86001", farther, "86000")]);

        Assert.Empty(index.Candidates(written));
    }

    [Fact]
    public void Finds_no_commune_by_a_past_name_that_two_share_and_offers_both()
    {
        var index = new PlaceIndex([
            Place("86082", "Valence-en-Poitou", "86700") with
            {
                Former = [new FormerPlace("86043", "Ceaux")],
            },
            Place("86044", "Ceaux-en-Loudun", "86200") with
            {
                Former = [new FormerPlace("86044x", "Ceaux")],
            },
        ]);

        Assert.Null(index.Find("Ceaux"));
        Assert.Equal(["Ceaux-en-Loudun", "Valence-en-Poitou"], index.Candidates("Ceaux"));
    }

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Understands_the_territory_as_the_pages_do(string written, string communes)
    {
        var folder = new SiteFolder(Repository.Root);
        var index = new PlaceIndex(MarketReader.Read(folder, parallelism: 1).Value!.Places);

        var names = index.Find(written) is { } found ? [found.Name] : index.Candidates(written).Select(name => index.Find(name)!.Name);

        Assert.Equal(communes, string.Join(", ", names.Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>What somebody writes | the communes of today that are found or offered.</summary>
    public static TheoryData<string, string> Vectors() =>
        [.. VectorFile.Read("Content/Market/commune-vectors.txt").Select(parts => (parts[0], parts[1]))];

    [Fact]
    public void Lists_the_communes_of_a_postcode() =>
        Assert.Equal(["Bignoux", "Saint-Julien-l'Ars"], _index.WithPostcode("86800").Select(place => place.Name));

    private static PlaceEntry Place(string code, string name, string postcode) =>
        new()
        {
            Code = new Located<string>(code, SourceSpan.OfFile("content/places.yml")),
            Name = name,
            Postcodes = [postcode],
            Latitude = 46.5,
            Longitude = 0.3,
        };
}
