using StaticMarche.Planning;

namespace StaticMarche.Tests.Planning;

public sealed class OutputPathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("createurs/terre-et-braise/index.html")]
    [InlineData("images/a_b/photo-320.3f9a.avif")]
    [InlineData("a..b/c.xml")]
    public void Takes_paths_that_stay_within_the_site(string path)
    {
        var isPath = OutputPath.TryParse(path, out var parsed);

        Assert.True(isPath);
        Assert.Equal(path, parsed.Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("a//b.html")]
    [InlineData("a/")]
    [InlineData(".")]
    [InlineData("../a.html")]
    [InlineData("a/../b.html")]
    [InlineData("a/./b.html")]
    [InlineData(".marche/lock")]
    [InlineData("a./b.html")]
    [InlineData("a.html.")]
    [InlineData("a\\b.html")]
    [InlineData("c:a.html")]
    [InlineData("é.html")]
    [InlineData("a b.html")]
    [InlineData("a\0.html")]
    public void Refuses_every_other(string path)
    {
        var isPath = OutputPath.TryParse(path, out _);

        Assert.False(isPath);
    }

    [Fact]
    public void Refuses_a_path_of_240_characters()
    {
        var fits = OutputPath.TryParse(new string('a', 239), out _);
        var isTooLong = !OutputPath.TryParse(new string('a', 240), out _);

        Assert.True(fits);
        Assert.True(isTooLong);
    }
}
