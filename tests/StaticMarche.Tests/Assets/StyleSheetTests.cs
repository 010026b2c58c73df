using StaticMarche.Assets;
using StaticMarche.Content;

namespace StaticMarche.Tests.Assets;

public sealed class StyleSheetTests
{
    [Theory]
    [InlineData("a {\n  color: red;\n}\n", "a{color: red}")]
    [InlineData("/* why */ a { b: c }", "a{b: c}")]
    [InlineData("a /* x */ b { c: d }", "a b{c: d}")]
    [InlineData(".a/* x */.b { c: d }", ".a/**/.b{c: d}")]
    [InlineData("a,\n b { c: d; e: f }", "a,b{c: d;e: f}")]
    [InlineData("a { content: \"  { /* x */ ' \" }", "a{content: \"  { /* x */ ' \"}")]
    [InlineData("a { content: \"\\\"  x\" }", "a{content: \"\\\"  x\"}")]
    [InlineData(
        "@media (min-width: 40rem) { a:not(.b) + c { d: calc(1px + 2px) } }",
        "@media (min-width: 40rem){a:not(.b) + c{d: calc(1px + 2px)}}"
    )]
    [InlineData(
        "@layer a { b { &:hover, & c { d: color-mix(in srgb, red 30%, blue) } } }",
        "@layer a{b{&:hover,& c{d: color-mix(in srgb,red 30%,blue)}}}"
    )]
    [InlineData("a[href=\"/*x*/\"] { b: \\7b }", "a[href=\"/*x*/\"]{b: \\7b}")]
    public void Only_what_browsers_pass_over_goes(string css, string expected)
    {
        var (text, findings) = Publish(css);

        Assert.Equal(expected, text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a { b: url(star.svg) }", "a{b: url(\"/star-1.svg\")}")]
    [InlineData("a { b: url( 'star.svg' ) }", "a{b: url( \"/star-1.svg\" )}")]
    [InlineData("a { b: URL( star.svg ) }", "a{b: url(\"/star-1.svg\")}")]
    [InlineData(
        "a { b: image-set(\"star.svg\" type(\"image/svg+xml\"), url(star.svg) 2x) }",
        "a{b: image-set(\"/star-1.svg\" type(\"image/svg+xml\"),url(\"/star-1.svg\") 2x)}"
    )]
    [InlineData("a { content: \"url(star.svg)\" attr(b) } /* url(none.svg) */", "a{content: \"url(star.svg)\" attr(b)}")]
    public void Files_of_the_theme_are_named_by_their_addresses(string css, string expected)
    {
        var (text, findings) = Publish(css);

        Assert.Equal(expected, text);
        Assert.Empty(findings);
    }

    [Theory]
    [InlineData("a { b: url(https://elsewhere.example/a.png) }", "asset-unknown 1:12 https://elsewhere.example/a.png")]
    [InlineData("a { b: image-set(\"https://elsewhere.example/a.png\" 1x) }", "asset-unknown 1:19 https://elsewhere.example/a.png")]
    [InlineData("a { b: -webkit-image-set('a.png' 1x) }", "asset-unknown 1:27 a.png")]
    [InlineData("a { b: src(\"a.png\") }", "asset-unknown 1:13 a.png")]
    [InlineData("@import \"https://elsewhere.example/a.css\";", "style-import 1:1 ")]
    [InlineData("@import url(star.svg);", "style-import 1:1 ")]
    [InlineData("@IMPORT 'more.css' screen;", "style-import 1:1 ")]
    public void Nothing_is_loaded_from_elsewhere(string css, string expected) => Assert.Equal([expected], Publish(css).Findings);

    /// <summary>What a browser would pass over without a word, with the rules that follow.</summary>
    [Theory]
    [InlineData("a { b: c\nd { e: f }\n", "style-unclosed 1:3 {}")]
    [InlineData("@media x {\n  a { b: c\n  d { e: f }\n}\ng { h: i }\n", "style-unclosed 2:5 {}")]
    [InlineData("@media x {\n  a { b: c }\n  d { e: f }\n\ng { h: i }\n", "style-unclosed 1:10 {}")]
    [InlineData("a { b: calc(1px + 2px; }\nd { e: f }\n", "style-unclosed 1:12 ()")]
    [InlineData("a[b { c: d }", "style-unclosed 1:2 []")]
    [InlineData("a { b: \"c; }\nd { e: f }\n", "style-unclosed 1:8 \"\"|style-unclosed 1:3 {}")]
    [InlineData("a { b: url(c }\nd { e: f }\n", "style-unclosed 1:8 url()|asset-unknown 1:12 c }\nd { e: f }|style-unclosed 1:3 {}")]
    [InlineData("a { b: c } /* d\n", "style-unclosed 1:12 /**/")]
    [InlineData("a { b: c }\n}\nd { e: f }\n", "style-surplus 2:1 }")]
    [InlineData("a { b: c) }\n", "style-surplus 1:9 )")]
    public void What_is_opened_is_closed(string css, string expected) =>
        Assert.Equal(expected.Split('|').Order(StringComparer.Ordinal), Publish(css).Findings.Order(StringComparer.Ordinal));

    private static (string Text, IReadOnlyList<string> Findings) Publish(string css)
    {
        var sheet = new StyleSheet(new SourceText("style.css", css), name => name == "star.svg" ? "/star-1.svg" : null);
        var text = sheet.Publish();
        return (
            text,
            [
                .. sheet.Findings.Select(finding =>
                    $"{finding.Id} {finding.Span.Line}:{finding.Span.Column} {string.Concat(finding.Arguments)}"
                ),
            ]
        );
    }
}
