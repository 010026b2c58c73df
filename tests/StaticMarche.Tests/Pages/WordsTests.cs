using StaticMarche.Wording;

namespace StaticMarche.Tests.Pages;

public sealed class WordsTests
{
    private readonly Words _words = new(
        new Dictionary<string, string>
        {
            ["plain"] = "Bonjour",
            ["pair"] = "{1} puis {0}",
            ["brace"] = "un { et {7} et {0}",
            ["pieces.one"] = "{0} pièce",
            ["pieces.other"] = "{0} pièces",
        }
    );

    [Fact]
    public void Values_stand_where_the_text_wants_them()
    {
        Assert.Equal("deux puis un", _words.Say("pair", "un", "deux"));
    }

    [Fact]
    public void A_value_that_looks_like_a_place_stays_as_it_is()
    {
        Assert.Equal("{0} puis {1}", _words.Say("pair", "{1}", "{0}"));
    }

    [Fact]
    public void A_stray_brace_stays_as_it_is()
    {
        Assert.Equal("un { et {7} et trois", _words.Say("brace", "trois"));
    }

    [Theory]
    [InlineData(0, "0 pièce")]
    [InlineData(1, "1 pièce")]
    [InlineData(2, "2 pièces")]
    [InlineData(1250, "1\u202F250 pièces")]
    public void A_number_chooses_its_form_as_French_does(int number, string expected)
    {
        Assert.Equal(expected, _words.Say("pieces", number));
    }

    [Fact]
    public void A_text_that_the_theme_lacks_shows_as_its_key()
    {
        Assert.Equal("missing.text", _words.Say("missing.text", 3));
    }

    [Fact]
    public void Both_forms_are_known_under_one_name()
    {
        Assert.Equal(["brace", "pair", "pieces", "pieces.one", "pieces.other", "plain"], _words.Keys);
    }
}
