using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>product.html</c>.</summary>
internal sealed record ProductPage : PageModel
{
    private const int Others = 4;

    private static readonly ModelShape<ProductPage> Members = MembersOf<ProductPage>()
        .With(page => page.Product)
        .With(page => page.Vendor)
        .With(page => page.More)
        .With(page => page.Similar);

    public override ModelShape Shape => Members;

    public required ProductModel Product { get; init; }

    public required VendorCard Vendor { get; init; }

    /// <summary>Of the same vendor.</summary>
    public required IReadOnlyList<ProductCard> More { get; init; }

    /// <summary>Of other vendors.</summary>
    public required IReadOnlyList<ProductCard> Similar { get; init; }

    public static ProductPage Build(Product product, OutputPath path, Models models)
    {
        var description = MarkdownText.Parse(product.Description);
        return new ProductPage
        {
            Head = HeadOf(product, description, path, models),
            Product = ProductModel.Of(product, description, models),
            Vendor = models.Cards.Of(product.Vendor),
            More = models.Cards.Of(Neighbours.FromTheSame(product.Vendor, product, Others)),
            Similar = models.Cards.Of(models.Neighbours.Similar(product, Others)),
        };
    }

    private static PageHead HeadOf(Product product, MarkdownText description, OutputPath path, Models models)
    {
        var (urls, words, category) = (models.Urls, models.Words, product.Category);
        return new PageHead
        {
            Kind = "product",
            Path = path,
            Heading = product.Name,
            Title = words.Say("title.product", product.Name, product.Vendor.Name),
            Description = Excerpts.Cut(
                words.Say(
                    "product.description",
                    PriceTexts.Of(product.Price, words),
                    AvailabilityText.Of(product, words),
                    description.ToPlainText()
                ),
                PageHead.DescriptionLength
            ),
            Section = "products",
            Ancestors = [.. CategoryPage.AncestorsOf(category, models), (category.Name, urls.Of(category))],
            Photo = product.Photo,
            Offer = product,
            Source = product.Source.File,
        };
    }
}
