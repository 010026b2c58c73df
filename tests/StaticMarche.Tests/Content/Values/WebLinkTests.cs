using StaticMarche.Content.Values;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Values;

public sealed class WebLinkTests
{
    [Theory]
    [InlineData("https://www.exemple.fr/")]
    [InlineData("http://exemple.fr/boutique?id=1&x=2")]
    [InlineData("HTTPS://EXEMPLE.FR/")]
    [InlineData("https://café-poterie.fr/")]
    [InlineData("https://www.xn--caf-dma.example/")]
    [InlineData("https://xn--caf-poterie-deb.fr/boutique")]
    [InlineData("https://exemple.fr/café/L'Isle")]
    [InlineData("https://exemple.fr:8443/#ancre")]
    [InlineData("https://www.youtube.com/@atelier")]
    public void Takes_the_address_of_a_page(string link) => Assert.Null(WebLink.Examine(link));

    [Theory]
    [InlineData("www.exemple.fr", nameof(LinkFaultKind.Incomplete))]
    [InlineData("exemple.fr:8443/x", nameof(LinkFaultKind.Incomplete))]
    [InlineData("//exemple.fr/", nameof(LinkFaultKind.Incomplete))]
    [InlineData("javascript:alert(1)", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("JavaScript:x", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("data:text/plain,x", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("vbscript:x", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("file:///x", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("ftp://exemple.fr/", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("mailto:a@exemple.fr", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("tel:0549000011", nameof(LinkFaultKind.OtherScheme))]
    [InlineData("https://www.boutique.fr@autre.example/", nameof(LinkFaultKind.Account))]
    [InlineData("https://autre.example#@www.boutique.fr/", nameof(LinkFaultKind.Account))]
    [InlineData("http://[::1]/", nameof(LinkFaultKind.NumericHost))]
    [InlineData("http://0x7f.1/", nameof(LinkFaultKind.NumericHost))]
    [InlineData("http://localhost:8080/", nameof(LinkFaultKind.NumericHost))]
    [InlineData("https://xn--pple-43d.example/", nameof(LinkFaultKind.Host))]
    [InlineData("https://xn--a.example/", nameof(LinkFaultKind.Host))]
    [InlineData("https://xn--.example/", nameof(LinkFaultKind.Host))]
    [InlineData("https://exemple.fr:99999/", nameof(LinkFaultKind.Host))]
    [InlineData("https://exemple.fr/a b", nameof(LinkFaultKind.Character))]
    [InlineData("https://exemple.fr/\u202Efdp.exe", nameof(LinkFaultKind.Character))]
    public void Says_what_is_wrong_with_any_other(string link, string fault) => Assert.Equal(fault, WebLink.Examine(link)?.Kind.ToString());

    [Fact]
    public void Refuses_every_hostile_link() => Assert.All(HostileTexts.Links, link => Assert.NotNull(WebLink.Examine(link)));

    [Fact]
    public void A_link_is_long_enough_at_the_limit_and_too_long_above_it()
    {
        var longest = "https://exemple.fr/".PadRight(WebLink.MaxLength, 'a');

        Assert.Null(WebLink.Examine(longest));
        Assert.Equal(LinkFaultKind.TooLong, WebLink.Examine(longest + "a")?.Kind);
    }
}
