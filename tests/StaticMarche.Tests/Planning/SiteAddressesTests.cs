using StaticMarche.Planning;

namespace StaticMarche.Tests.Planning;

public sealed class SiteAddressesTests
{
    [Theory]
    [InlineData("/marche/charte/", "charte/")]
    [InlineData("/charte/", "/charte/")]
    [InlineData("https://marche.example/marche/charte/?a#b", "charte/?a#b")]
    [InlineData("http://marche.example/marche/charte/", "charte/")]
    [InlineData("HTTPS://MARCHE.EXAMPLE/marche/charte/", "charte/")]
    [InlineData("https://marche.example:443/marche/", "")]
    [InlineData("http://marche.example:80/marche/", "")]
    public void An_address_of_this_site_is_known_in_every_spelling(string address, string expected)
    {
        var isOwn = Below("https://marche.example/marche/").IsOwn(address, out var rest);

        Assert.True(isOwn);
        Assert.Equal(expected, rest.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("charte/")]
    [InlineData("//ailleurs.example/marche/")]
    [InlineData("https://marche.example/")]
    [InlineData("https://marche.example/MARCHE/")]
    [InlineData("https://marche.example:8443/marche/")]
    [InlineData("https://marche.example:4430/marche/")]
    [InlineData("https://marche.example.ailleurs.example/marche/")]
    [InlineData("https://ailleurs.example/https://marche.example/marche/")]
    [InlineData("ftp://marche.example/marche/")]
    public void Another_address_is_elsewhere(string address) => Assert.False(Below("https://marche.example/marche/").IsOwn(address, out _));

    [Theory]
    [InlineData("https://marche.example", "")]
    [InlineData("https://marche.example?a", "?a")]
    [InlineData("https://marche.example#a", "#a")]
    public void A_site_at_the_root_of_its_host_answers_without_a_slash(string address, string expected)
    {
        var isOwn = Below("https://marche.example/").IsOwn(address, out var rest);

        Assert.True(isOwn);
        Assert.Equal(expected, rest.ToString());
    }

    [Theory]
    [InlineData("http://localhost:5000/charte/", true)]
    [InlineData("http://localhost/charte/", false)]
    [InlineData("http://localhost:80/charte/", false)]
    public void A_port_of_its_own_is_part_of_the_site(string address, bool expected) =>
        Assert.Equal(expected, Below("http://localhost:5000/").IsOwn(address, out _));

    private static SiteAddresses Below(string site) => new(new UrlScheme(new Uri(site), new UrlWords()), []);
}
