using StaticMarche.Markup;

namespace StaticMarche.Tests.Feeds;

public sealed class PublicTextTests
{
    [Theory]
    [InlineData("Œuvre d’été 😀 漢", "Œuvre d’été 😀 漢")]
    [InlineData("a\u0000\u0008\u001Bb\u007F\u0085c", "ab\nc")]
    [InlineData("a\r\nb\rc\u2028d", "a\nb\nc\nd")]
    [InlineData("\uFFFE\uFFFF", "")]
    public void Only_what_every_format_can_hold_is_left(string text, string expected)
    {
        Assert.Equal(expected, PublicText.Clean(text));
    }

    [Theory]
    [InlineData("a\uD800b")]
    [InlineData("\uDC00")]
    public void Half_a_character_becomes_a_whole_one(string text)
    {
        Assert.DoesNotContain(PublicText.Clean(text), char.IsSurrogate);
    }
}
