using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Markdown;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>product.html</c>.</summary>
internal static class ProductPage
{
    private const int Others = 4;

    public static PageModel Build(Product product, OutputPath path, Models models) =>
        new(
            Head(product, path, models),
            ("product", Whole(product, models)),
            ("vendor", models.Cards.Of(product.Vendor)),
            ("more", models.Cards.Of(Neighbours.FromTheSame(product.Vendor, product, Others))),
            ("similar", models.Cards.Of(models.Neighbours.Similar(product, Others)))
        );

    private static PageHead Head(Product product, OutputPath path, Models models)
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
                    MarkdownText.Parse(product.Description).ToPlainText()
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

    private static ScriptObject Whole(Product product, Models models) =>
        Model.Of(
            ("id", models.Cards.Of(product)["id"]),
            ("name", product.Name),
            ("price", PriceTexts.Of(product.Price, models.Words)),
            ("price_basis", (product.Price as Price.Quote)?.Basis),
            ("availability", product.Availability.Code()),
            ("availability_text", AvailabilityText.Of(product, models.Words)),
            ("is_sold_out", product.IsSoldOut),
            ("is_personalised", product.Personalised),
            ("description", models.VendorProse(product.Description)),
            ("materials", Model.List(product.Materials)),
            ("size", product.Size),
            ("delivery", Delivery(product.Vendor, models.Words)),
            ("category", Model.Of(("name", product.Category.Name), ("href", models.Urls.Href(models.Urls.Of(product.Category))))),
            ("photo", models.Cards.Of(product)["photo"]),
            ("photos", Photos(product, models)),
            ("reach", ReachModels.Of(product, models))
        );

    private static ScriptArray Photos(Product product, Models models) =>
        Model.List(product.Photos.Skip(1).Select(models.Photos.Of).Prepend(models.Cards.Of(product)["photo"] as ScriptObject));

    public static ScriptArray Delivery(Vendor vendor, Words words) =>
        Model.List(vendor.Delivery.Select(text => words.Say($"delivery.{text.Code()}")));
}
