using StaticMarche.Catalogue;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Catalogue;

public sealed class StreetAddressTests
{
    private static readonly Commune Montmorillon = new()
    {
        Code = "86165",
        Slug = Slug.Of("montmorillon"),
        Name = "Montmorillon",
        Postcodes = ["86500"],
        Former = ["Concise"],
        Latitude = 46.4,
        Longitude = 0.9,
        Source = SourceSpan.OfFile("content/places.yml"),
    };

    [Theory]
    [InlineData("3 rue du Moulin", "3 rue du Moulin")]
    [InlineData("Lieu - 86500 Montmorillon", "Lieu")]
    [InlineData("3 rue du Moulin, 86500 Montmorillon", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin 86500 MONTMORILLON", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin – 86500 Montmorillon Cedex 2", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin, F-86500 Montmorillon, France", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin\n86500 Montmorillon", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin, 86500", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin, Montmorillon", "3 rue du Moulin")]
    [InlineData("3 rue du Moulin, 86500 Concise", "3 rue du Moulin")]
    [InlineData("86500 Montmorillon", null)]
    [InlineData("2 route de Montmorillon", "2 route de Montmorillon")]
    [InlineData("3 rue du Moulin, 86000 Poitiers", "3 rue du Moulin, 86000 Poitiers")]
    [InlineData("BP 86500, zone de la gare", "BP 86500, zone de la gare")]
    [InlineData("12 rue de France", "12 rue de France")]
    public void The_commune_is_said_once(string written, string? street) => Assert.Equal(street, StreetAddress.Of(written, Montmorillon));
}
