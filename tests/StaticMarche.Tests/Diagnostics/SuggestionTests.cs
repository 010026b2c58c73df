using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("nmae", "name")]
    [InlineData("categorie", "categories")]
    [InlineData("Telephone", null)]
    public void Suggests_the_nearest_name_within_two_edits(string written, string? expected)
    {
        var suggestion = Suggestion.Nearest(written, ["name", "kind", "categories", "phone"]);

        Assert.Equal(expected, suggestion);
    }
}
