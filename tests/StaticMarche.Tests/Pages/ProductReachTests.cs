using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

/// <summary>« Comment l’obtenir » on a product's page holds the ways besides the button, and is not there without any.</summary>
public sealed class ProductReachTests : IDisposable
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly TempFolder _folder = SmallSite.Create();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("email: bonjour@atelier.example")]
    [InlineData("phone: 05 49 00 00 11")]
    [InlineData("shop: https://boutique.atelier.example")]
    [InlineData("website: https://atelier.example")]
    [InlineData("facebook: https://www.facebook.com/atelier")]
    public void No_box_is_empty_where_there_is_a_single_way(string way)
    {
        var (button, box) = Reach(way);

        Assert.NotEqual(button, box.Length > 0);
        Assert.All(box, line => Assert.NotEqual("", line));
    }

    [Fact]
    public void The_box_holds_what_the_button_does_not()
    {
        var (button, box) = Reach("email: bonjour@atelier.example, phone: 05 49 00 00 11");

        Assert.True(button);
        Assert.Contains("05 49 00 00 11", Assert.Single(box), StringComparison.Ordinal);
    }

    /// <summary>Whether there is a button, and the lines of the box.</summary>
    private (bool Button, string[] Box) Reach(string contact)
    {
        _folder.Write(
            SmallSite.Profile,
            _folder.Read(SmallSite.Profile).Replace("email: bonjour@atelier.example", contact, StringComparison.Ordinal)
        );
        var page = FolderPages.Page(_folder, Today, "createurs/atelier/bol-en-noyer/index.html");
        var box = page.QuerySelector("section.how");
        Assert.Equal(box is not null, box?.QuerySelector("li") is not null);
        return (
            page.QuerySelector(".details .button") is not null,
            [.. page.QuerySelectorAll("section.how li").Select(line => line.TextContent.Replace('\u00A0', ' ').Trim())]
        );
    }
}
