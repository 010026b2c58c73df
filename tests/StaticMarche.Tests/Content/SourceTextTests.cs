using StaticMarche.Content;

namespace StaticMarche.Tests.Content;

public sealed class SourceTextTests
{
    private readonly SourceText _text = new("f.md", "name: Bol bleu\nalt: \"Un \\\"bol\\\" et un bol\"\nfin");

    [Fact]
    public void Knows_its_lines()
    {
        Assert.Equal(3, _text.LineCount);
        Assert.Equal("name: Bol bleu", _text.Line(1));
        Assert.Equal("fin", _text.Line(3));
        Assert.Null(_text.Line(4));
        Assert.Null(_text.Line(0));
    }

    [Fact]
    public void Places_a_part_of_a_value_that_stands_as_it_reads()
    {
        var whole = _text.Span(6, 14);

        Assert.Equal("f.md:1:11", _text.Within(whole, "Bol bleu", 4, 4).ToString());
    }

    [Fact]
    public void Places_a_part_that_an_escaped_value_holds_once()
    {
        var whole = _text.Span(20, 42);

        Assert.Equal("f.md:2:18", _text.Within(whole, "Un \"bol\" et un bol", 9, 2).ToString());
    }

    [Fact]
    public void Falls_back_on_the_whole_value_when_the_part_is_not_certain()
    {
        var whole = _text.Span(20, 42);

        Assert.Equal(whole, _text.Within(whole, "Un \"bol\" et un bol", 4, 3));
    }
}
