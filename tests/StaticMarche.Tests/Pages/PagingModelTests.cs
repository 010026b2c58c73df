using StaticMarche.Pages;
using StaticMarche.Planning;

namespace StaticMarche.Tests.Pages;

public sealed class PagingModelTests
{
    private static readonly UrlScheme Urls = new(new Uri("https://marche.example/"), new UrlWords());

    [Theory]
    [InlineData(1, 1, "[1]")]
    [InlineData(2, 3, "1 [2] 3")]
    [InlineData(1, 9, "[1] 2 … 9")]
    [InlineData(3, 9, "1 2 [3] 4 … 9")]
    [InlineData(5, 9, "1 … 4 [5] 6 … 9")]
    [InlineData(9, 9, "1 … 8 [9]")]
    public void The_row_of_numbers_shows_the_ends_and_what_is_near(int number, int last, string expected)
    {
        OutputPath[] pages = [.. Enumerable.Range(1, last).Select(page => Urls.PageOf(Urls.Products, page))];

        var model = PagingModel.Of(new Paging<string>([], number, last * 24, pages), Urls);

        Assert.Equal(expected, string.Join(' ', model.Pages.Select(Show)));
    }

    private static string Show(PagingEntry entry) =>
        entry.Href is null ? "…"
        : entry.IsCurrent ? $"[{entry.Number}]"
        : $"{entry.Number}";
}
