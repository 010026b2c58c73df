using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class LeftoversTests
{
    [Theory]
    [InlineData("Bols tournÃ©s", "Ã©", "Bols tournés")]
    [InlineData("Lâ€™Atelier Â« bois Â»", "â€™", "L’Atelier « bois »")]
    [InlineData("Bol Ã  soupe, cÅ“ur, 12 â‚¬", "Ã ", "Bol à soupe, cœur, 12 €")]
    [InlineData("L&#39;Atelier", "&#39;", "L'Atelier")]
    [InlineData("L&#x2019;&eacute;t&eacute; &amp; l&rsquo;hiver", "&#x2019;", "L’été & l’hiver")]
    [InlineData("ha&shy;ies", "&shy;", "haies")]
    [InlineData("c\\u00e9ramique", "\\u00e9", "céramique")]
    [InlineData("L\\'Atelier", "\\'", "L'Atelier")]
    [InlineData("c%C3%A9ramique%20fine", "%C3%A9", "céramique fine")]
    [InlineData("c=C3=A9ramique", "=C3=A9", "céramique")]
    [InlineData("c√©ramique et fa√Øence", "√©", "céramique et faïence")]
    public void Says_what_it_was(string text, string written, string mended)
    {
        var left = Leftovers.Find(text);

        Assert.NotNull(left);
        Assert.Equal(written, text.Substring(left.Value.Index, left.Value.Length));
        Assert.Equal(mended, left.Value.Mended);
    }

    [Fact]
    public void A_lost_letter_is_found_and_nobody_knows_which()
    {
        Assert.Equal(new Leftover(1, 1, null), Leftovers.Find("c\uFFFDramique"));
    }

    [Fact]
    public void Of_a_long_text_the_word_is_mended()
    {
        var left = Leftovers.Find(
            string.Concat(Enumerable.Repeat("Le bois vient des haies. ", 10)) + "Je le tourne l&#39;hiver, avec une gouge."
        );

        Assert.Equal("l'hiver,", left?.Mended);
    }

    [Theory]
    [InlineData("R&D; A&B, Tom & Léa")]
    [InlineData("50%de remise, 20%20")]
    [InlineData("√2, C:\\users, \\o/, E=mc2, a=12")]
    [InlineData("Voir https://x.example/c%C3%A9ramique et [ici](https://x.example/a%20b)")]
    [InlineData("Â, château, âge, « CHÂTEAU », Ãlvaro, Åland, São Paulo")]
    [InlineData("L’été « à la ferme » – 12 €…")]
    public void Finds_nothing_in_what_people_write(string text) => Assert.Null(Leftovers.Find(text));
}
