using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Content.Market;

public sealed class PlaceIndexTests
{
    private readonly PlaceIndex _index = new(
    [
        Place("86027", "Bignoux", "86800"),
        Place("86042", "Buxeuil", "37160"),
        Place("86066", "Châtellerault", "86100"),
        Place("86226", "Saint-Julien-l'Ars", "86800"),
        Place("86281", "Valence-en-Poitou", "86700") with { Former = [new FormerPlace("86082", "Couhé"), new FormerPlace("86042x", "Bignoux")] },
    ]);

    [Theory]
    [InlineData("Châtellerault", "Châtellerault")]
    [InlineData("CHATELLERAULT", "Châtellerault")]
    [InlineData("saint julien l’ars", "Saint-Julien-l'Ars")]
    [InlineData("St-Julien-l'Ars", "Saint-Julien-l'Ars")]
    [InlineData("Couhé", "Valence-en-Poitou")]
    [InlineData("86082", "Valence-en-Poitou")]
    [InlineData("Bignoux", "Bignoux")]
    [InlineData("37160", null)]
    [InlineData("Tours", null)]
    public void Finds_by_name_former_name_and_code(string written, string? expected) => Assert.Equal(expected, _index.Find(written)?.Name);

    [Theory]
    [InlineData("Chatelrault", "Châtellerault")]
    [InlineData("86100 Châtellerault", "Châtellerault")]
    [InlineData("Châtellerault (86)", "Châtellerault")]
    [InlineData("Saint-Julien", "Saint-Julien-l'Ars")]
    [InlineData("Cou", null)]
    [InlineData("Marseille", null)]
    public void Suggests_what_was_probably_meant(string written, string? expected) => Assert.Equal(expected, _index.Nearest(written));

    [Fact]
    public void Lists_the_communes_of_a_postcode() => Assert.Equal(["Bignoux", "Saint-Julien-l'Ars"], _index.WithPostcode("86800").Select(place => place.Name));

    private static PlaceEntry Place(string code, string name, string postcode) => new()
    {
        Code = new Located<string>(code, SourceSpan.OfFile("content/places.yml")),
        Name = name,
        Postcodes = [postcode],
        Latitude = 46.5,
        Longitude = 0.3,
    };
}
