using StaticMarche.Rendering.Assets;

namespace StaticMarche.Tests.Rendering.Assets;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color: red}")]
    [InlineData("/* why */ a { b: c }", "a{b: c}")]
    [InlineData("a /* x */ b { c: d }", "a b{c: d}")]
    [InlineData("a,\n b { c: d; e: f }", "a,b{c: d;e: f}")]
    [InlineData("a { content: \"  { /* x */ ' \" }", "a{content: \"  { /* x */ ' \"}")]
    [InlineData("a { content: \"\\\"  x\" }", "a{content: \"\\\"  x\"}")]
    [InlineData("@media (min-width: 40rem) { a:not(.b) + c { d: calc(1px + 2px) } }", "@media (min-width: 40rem){a:not(.b) + c{d: calc(1px + 2px)}}")]
    [InlineData("a { b: c } /* unfinished", "a{b: c}")]
    public void Only_what_browsers_pass_over_goes(string css, string expected)
    {
        Assert.Equal(expected, StyleSheet.Shorten(css));
    }
}
