using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Tests.Diagnostics.Reports;

public sealed class SnippetTests
{
    [Theory]
    [InlineData("price: 12", 8, 10, 7, 2)]
    [InlineData("\tprice: 12", 9, 11, 11, 2)]
    [InlineData("ab\tx", 4, 5, 4, 1)]
    [InlineData("木の器 x", 5, 6, 7, 1)]
    [InlineData("木の器 x", 2, 3, 2, 2)]
    [InlineData("e\u0301te\u0301 x", 7, 8, 4, 1)]
    [InlineData("👩‍🎨 x", 7, 8, 3, 1)]
    [InlineData("👩‍🎨 x", 3, 4, 0, 2)]
    [InlineData("🇫🇷 x", 6, 7, 3, 1)]
    [InlineData("❤️ x", 4, 5, 3, 1)]
    [InlineData("\u001Bx", 2, 3, 6, 1)]
    [InlineData("abc", 4, 4, 3, 1)]
    [InlineData("abc", 90, 99, 3, 1)]
    [InlineData("", 1, 1, 0, 1)]
    public void The_underline_lies_under_the_span(string line, int column, int endColumn, int start, int width)
    {
        var snippet = Snippet.Of(line, column, endColumn);

        Assert.Equal((start, width), (snippet.Start, snippet.Width));
    }

    [Fact]
    public void A_line_that_just_fits_is_shown_whole()
    {
        var line = new string('a', Snippet.MaxWidth);

        var snippet = Snippet.Of(line, Snippet.MaxWidth, Snippet.MaxWidth + 1);

        Assert.Equal(new Snippet(line, Snippet.MaxWidth - 1, 1), snippet);
    }

    [Fact]
    public void A_longer_line_is_cut_on_the_right_when_the_span_is_near_its_beginning()
    {
        var snippet = Snippet.Of(new string('a', Snippet.MaxWidth + 1), 3, 5);

        Assert.Equal(new Snippet(new string('a', Snippet.MaxWidth) + "…", 2, 2), snippet);
    }

    [Fact]
    public void A_window_moves_to_a_span_at_the_end()
    {
        var snippet = Snippet.Of(new string('a', 500) + "b", 501, 502);

        Assert.Equal("…" + new string('a', Snippet.MaxWidth - 2) + "b", snippet.Text);
        Assert.Equal((Snippet.MaxWidth - 1, 1), (snippet.Start, snippet.Width));
    }

    [Fact]
    public void A_span_longer_than_the_window_is_underlined_as_far_as_it_is_shown()
    {
        var snippet = Snippet.Of(new string('a', 500), 100, 400);

        Assert.Equal(Snippet.MaxWidth, snippet.Start + snippet.Width);
        Assert.EndsWith("…", snippet.Text, StringComparison.Ordinal);
    }
}
