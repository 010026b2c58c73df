using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class SlugTests
{
    [Theory]
    [InlineData("bol")]
    [InlineData("atelier-du-clain-2")]
    [InlineData("2cv")]
    public void Takes_words_joined_by_hyphens(string text) => Assert.True(Slug.TryParse(text, out _));

    [Theory]
    [InlineData("")]
    [InlineData("-bol")]
    [InlineData("bol-")]
    [InlineData("bol--bleu")]
    [InlineData("Bol")]
    [InlineData("bol_bleu")]
    [InlineData("théière")]
    [InlineData("con")]
    [InlineData("../bol")]
    public void Refuses_anything_else(string text) => Assert.False(Slug.TryParse(text, out _));

    [Fact]
    public void Is_as_long_as_the_limit_and_no_longer()
    {
        Assert.True(Slug.TryParse(new string('a', Slug.MaxLength), out _));
        Assert.False(Slug.TryParse(new string('a', Slug.MaxLength + 1), out _));
    }

    [Theory]
    [InlineData("Œuvre d’œnologue", "oeuvre-d-oenologue")]
    [InlineData("L’Échoppe", "l-echoppe")]
    [InlineData("Saint-Julien-l’Ars", "saint-julien-l-ars")]
    [InlineData("« Bois & Cie »", "bois-cie")]
    [InlineData("10\u202F000 perles", "10-000-perles")]
    [InlineData("Maître‐verrier", "maitre-verrier")]
    [InlineData("Con", "con-1")]
    [InlineData("木の器", null)]
    public void Is_made_from_a_name(string name, string? expected) => Assert.Equal(expected, Slug.FromName(name)?.Value);

    [Fact]
    public void Is_cut_between_words()
    {
        var slug = Slug.FromName("Grand plat creux en grès émaillé bleu de cobalt et blanc de titane");

        Assert.Equal("grand-plat-creux-en-gres-emaille-bleu-de-cobalt-et-blanc-de", slug?.Value);
    }
}
