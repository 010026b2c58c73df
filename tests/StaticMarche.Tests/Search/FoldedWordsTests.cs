using StaticMarche.Content.Values;
using StaticMarche.Search;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Search;

/// <summary>The generator's side of the table; the browser's is StaticMarche.BrowserTests/Search/FoldingTests.</summary>
public sealed class FoldedWordsTests
{
    public static TheoryData<string, string> WordVectors => Vectors("words");

    public static TheoryData<string, string> NameVectors => Vectors("name");

    public static TheoryData<string, string> JoinedVectors => Vectors("joined");

    public static TheoryData<string, string> RootVectors => Vectors("root");

    public static TheoryData<string, string> SlugVectors => Vectors("slug");

    [Theory]
    [MemberData(nameof(WordVectors))]
    public void Folds_the_words_of_a_text(string text, string expected) => Assert.Equal(expected, string.Join(' ', FoldedWords.Of(text)));

    [Theory]
    [MemberData(nameof(NameVectors))]
    public void Folds_the_words_of_a_name(string name, string expected) =>
        Assert.Equal(expected, string.Join(' ', FoldedWords.OfName(name)));

    [Theory]
    [MemberData(nameof(JoinedVectors))]
    public void Joins_what_hyphens_join(string text, string expected) => Assert.Equal(expected, string.Join(' ', FoldedWords.Joined(text)));

    [Theory]
    [MemberData(nameof(RootVectors))]
    public void Finds_the_one_root_of_the_forms_of_a_word(string forms, string expected) =>
        Assert.Equal([expected], FoldedWords.Of(forms).Select(FoldedWords.RootOf).Distinct());

    [Theory]
    [MemberData(nameof(SlugVectors))]
    public void Makes_the_address_that_the_browser_makes_too(string name, string expected) =>
        Assert.Equal(expected, Slug.FromName(name)?.Value);

    private static TheoryData<string, string> Vectors(string kind)
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Tests, "Search/folding-vectors.txt")))
        {
            if (line.Split('|', StringSplitOptions.TrimEntries) is [var name, var text, var expected] && name == kind)
            {
                data.Add(text, expected);
            }
        }

        return data;
    }
}
