using StaticMarche.Wording;

namespace StaticMarche.Tests.Pages;

public sealed class PlacePhrasesTests
{
    private static readonly Words French = new(
        new Dictionary<string, string>
        {
            ["place.at"] = "à {0}",
            ["place.at_le"] = "au {0}",
            ["place.at_les"] = "aux {0}",
            ["place.of"] = "de {0}",
            ["place.of_le"] = "du {0}",
            ["place.of_les"] = "des {0}",
            ["place.of_vowel"] = "d’{0}",
            ["place.in"] = "à {0}",
            ["place.in_la"] = "dans la {0}",
            ["place.in_l"] = "dans l’{0}",
        }
    );

    [Theory]
    [InlineData("Poitiers", "à Poitiers")]
    [InlineData("Le Vigeant", "au Vigeant")]
    [InlineData("Les Trois-Moutiers", "aux Trois-Moutiers")]
    [InlineData("La Roche-Posay", "à La Roche-Posay")]
    [InlineData("L’Isle-Jourdain", "à L’Isle-Jourdain")]
    [InlineData("Leigné-les-Bois", "à Leigné-les-Bois")]
    public void One_is_somewhere(string place, string expected)
    {
        Assert.Equal(expected, PlacePhrases.At(French, place));
    }

    [Theory]
    [InlineData("la Vienne", "de la Vienne")]
    [InlineData("le Gers", "du Gers")]
    [InlineData("les Landes", "des Landes")]
    [InlineData("l’Ain", "de l’Ain")]
    [InlineData("Archigny", "d’Archigny")]
    [InlineData("Écuras", "d’Écuras")]
    public void One_is_from_somewhere(string place, string expected)
    {
        Assert.Equal(expected, PlacePhrases.Of(French, place));
    }

    [Theory]
    [InlineData("la Vienne", "dans la Vienne")]
    [InlineData("l’Ain", "dans l’Ain")]
    [InlineData("Paris", "à Paris")]
    public void Something_is_in_a_territory(string place, string expected)
    {
        Assert.Equal(expected, PlacePhrases.In(French, place));
    }
}
