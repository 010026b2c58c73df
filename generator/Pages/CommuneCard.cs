using StaticMarche.Catalogue;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>A commune as a link.</summary>
internal sealed record CommuneCard : ITemplateModel
{
    private static readonly ModelShape<CommuneCard> Members = new ModelShape<CommuneCard>()
        .With(card => card.Name)
        .With(card => card.Slug)
        .With(card => card.At)
        .With(card => card.Of)
        .With(card => card.Href)
        .With(card => card.Count);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string Slug { get; init; }

    /// <summary>The name with its preposition: « au Vigeant ».</summary>
    public required string At { get; init; }

    /// <summary>The name as whose: « du Vigeant ».</summary>
    public required string Of { get; init; }

    public required string Href { get; init; }

    /// <summary>Of vendors.</summary>
    public required int Count { get; init; }

    public static IReadOnlyList<CommuneCard> All(Models models) => [.. models.Catalogue.Communes.Select(commune => Make(commune, models))];

    public static CommuneCard Make(Commune commune, Models models)
    {
        var name = PlacePhrases.Name(commune);
        return new CommuneCard
        {
            Name = name,
            Slug = commune.Slug.Value,
            At = PlacePhrases.At(models.Words, name),
            Of = PlacePhrases.Of(models.Words, name),
            Href = models.Urls.Href(models.Urls.Of(commune)),
            Count = commune.Vendors.Count,
        };
    }
}
