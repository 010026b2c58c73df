using StaticMarche.Planning;

namespace StaticMarche.Tests.Planning;

public sealed class SearchPartsTests
{
    [Fact]
    public void A_small_market_has_one_file() => Assert.Equal([(SearchPart.Root, 0)], SearchParts.Of(SearchParts.MostInOneFile));

    [Fact]
    public void A_larger_one_has_the_words_of_descriptions_apart() =>
        Assert.Equal([(SearchPart.Root, 0), (SearchPart.Words, 0)], SearchParts.Of(SearchParts.MostInOneFile + 1));

    [Fact]
    public void Two_files_are_enough_up_to_the_limit() => Assert.Equal(2, SearchParts.Of(SearchParts.MostWhole).Count());

    [Fact]
    public void Beyond_it_words_and_cards_are_split()
    {
        var parts = SearchParts.Of(SearchParts.MostWhole + 1).ToLookup(part => part.Part);

        Assert.Equal(5, parts[SearchPart.Places].Count());
        Assert.Equal(63, parts[SearchPart.Cards].Count());
        Assert.Empty(parts[SearchPart.Words]);
    }
}
