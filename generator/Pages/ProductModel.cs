using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>All there is to say of a product, on its own page.</summary>
internal sealed record ProductModel : ITemplateModel
{
    private static readonly ModelShape<ProductModel> Members = new ModelShape<ProductModel>()
        .With(product => product.Id)
        .With(product => product.Name)
        .With(product => product.Price)
        .With(product => product.PriceBasis)
        .With(product => product.Availability)
        .With(product => product.AvailabilityText)
        .With(product => product.IsSoldOut)
        .With(product => product.IsPersonalised)
        .With(product => product.Description)
        .With(product => product.Materials)
        .With(product => product.Size)
        .With(product => product.Delivery)
        .With(product => product.Category)
        .With(product => product.Photo)
        .With(product => product.Photos)
        .With(product => product.Reach);

    public ModelShape Shape => Members;

    /// <summary>That of its card.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Price { get; init; }

    /// <summary>What a price on request depends on; null for other prices.</summary>
    public required string? PriceBasis { get; init; }

    public required string Availability { get; init; }

    public required string AvailabilityText { get; init; }

    public required bool IsSoldOut { get; init; }

    public required bool IsPersonalised { get; init; }

    public required Html Description { get; init; }

    public required IReadOnlyList<string> Materials { get; init; }

    public required string? Size { get; init; }

    /// <summary>Each way in words.</summary>
    public required IReadOnlyList<string> Delivery { get; init; }

    public required NamedLink Category { get; init; }

    /// <summary>The first.</summary>
    public required PhotoModel? Photo { get; init; }

    /// <summary>All; null stands for one without renditions.</summary>
    public required IReadOnlyList<PhotoModel?> Photos { get; init; }

    public required ReachModel Reach { get; init; }

    public static ProductModel Of(Product product, MarkdownText description, Models models)
    {
        var (card, category) = (models.Cards.Of(product), product.Category);
        return new ProductModel
        {
            Id = card.Id,
            Name = product.Name,
            Price = PriceTexts.Of(product.Price, models.Words),
            PriceBasis = (product.Price as Price.Quote)?.Basis,
            Availability = product.Availability.Code(),
            AvailabilityText = Wording.AvailabilityText.Of(product, models.Words),
            IsSoldOut = product.IsSoldOut,
            IsPersonalised = product.Personalised,
            Description = models.VendorProse(description),
            Materials = product.Materials,
            Size = product.Size,
            Delivery = VendorModel.DeliveryOf(product.Vendor, models.Words),
            Category = new NamedLink(category.Name, models.Urls.Href(models.Urls.Of(category))),
            Photo = card.Photo,
            Photos = [card.Photo, .. product.Photos.Skip(1).Select(models.Photos.Of)],
            Reach = ReachModel.Of(product, models),
        };
    }
}
