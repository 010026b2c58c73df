using StaticMarche.Markup;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>A product in lists.</summary>
internal sealed class ProductCard(Func<string, Card, Html> write) : Card(Partial, write)
{
    /// <summary>The partial that shows it.</summary>
    public const string Partial = "product-card";

    private static readonly ModelShape<ProductCard> Members = new ModelShape<ProductCard>()
        .With(card => card.Id)
        .With(card => card.Name)
        .With(card => card.Href)
        .With(card => card.Vendor)
        .With(card => card.Commune)
        .With(card => card.Position)
        .With(card => card.Price)
        .With(card => card.Availability)
        .With(card => card.Tag)
        .With(card => card.IsSoldOut)
        .With(card => card.IsPersonalised)
        .With(card => card.Photo)
        .With(card => card.Alt)
        .With(card => card.Html);

    public override ModelShape Shape => Members;

    /// <summary>The vendor's name in addresses and the product's, with a slash between them: the same on all pages.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string Vendor { get; init; }

    public required string Commune { get; init; }

    /// <summary>Latitude and longitude of the commune, for scripts.</summary>
    public required string Position { get; init; }

    public required string Price { get; init; }

    public required string Availability { get; init; }

    /// <summary>The availability in words; empty for what is in stock.</summary>
    public required string Tag { get; init; }

    public required bool IsSoldOut { get; init; }

    public required bool IsPersonalised { get; init; }

    public required PhotoModel? Photo { get; init; }

    public required string Alt { get; init; }
}
