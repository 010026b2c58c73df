using System.Text;
using StaticMarche.Diagnostics;
using StaticMarche.Preview;

namespace StaticMarche.Tests.Preview;

public sealed class PreviewPageTests
{
    private static readonly SiteVersion Version = new("17", 4, 2);

    [Theory]
    [InlineData("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'none'; connect-src 'none'", "script-src 'self'; connect-src 'self'")]
    [InlineData("script-src 'self'; connect-src 'self'", "script-src 'self'; connect-src 'self'")]
    [InlineData("script-src-elem 'none'; img-src 'self'", "script-src-elem 'none'; img-src 'self'; script-src 'self'; connect-src 'self'")]
    [InlineData("SCRIPT-SRC https://a.example", "SCRIPT-SRC https://a.example 'self'; connect-src 'self'")]
    public void A_policy_allows_the_script_and_its_connection_and_is_else_as_it_was(string policy, string expected)
    {
        Assert.Equal(expected, PreviewPage.Allow(policy));
    }

    [Fact]
    public void A_page_gets_the_script_at_the_end_of_its_head()
    {
        var page = Encoding.UTF8.GetBytes(
            "<html><head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">\n</head><body>é</body></html>"
        );

        var text = Encoding.UTF8.GetString(PreviewPage.WithReload(page, Version));

        Assert.Equal(
            "<html><head>\n<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'; connect-src "
                + "'self'\">\n"
                + "<script src=\"/_marche/reload.js\" data-events=\"/_marche/events\" data-session=\"17\" data-version=\"4\" "
                + "defer></script>\n</head><body>é</body></html>",
            text
        );
    }

    [Fact]
    public void What_stands_in_an_error_is_shown_and_never_run()
    {
        var page = Encoding.UTF8.GetString(OverlayPage.Of("name: <script>alert(1)</script> & \"x\"", Language.French, Version).Bytes);

        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
        Assert.Contains("name: &lt;script&gt;alert(1)&lt;/script&gt; &amp;", page, StringComparison.Ordinal);
    }
}
