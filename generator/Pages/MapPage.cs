using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary><c>map.html</c>: makers by commune, drawn and listed.</summary>
internal sealed record MapPage : PageModel
{
    private static readonly ModelShape<MapPage> Members = MembersOf<MapPage>().With(page => page.Map).With(page => page.Communes);

    public override ModelShape Shape => Members;

    public required MapModel? Map { get; init; }

    public required IReadOnlyList<MappedCommune> Communes { get; init; }

    public static MapPage Build(OutputPath path, Models models) =>
        new()
        {
            Head = ListHeads.Head("map", path, models) with
            {
                Description = models.Words.Say("map.description", ListHeads.In(models)),
                Photo = models.Catalogue.Vendors is [var first, ..] ? first.Face : null,
            },
            Map = models.Map,
            Communes = [.. models.Catalogue.Communes.Select(commune => MappedCommune.Of(commune, models))],
        };
}

/// <summary>A commune in the list beside the map: its card, with its makers.</summary>
internal sealed record MappedCommune(CommuneCard Card, string Position, IReadOnlyList<VendorCard> Vendors) : ITemplateModel
{
    private static readonly ModelShape<MappedCommune> Members = new ModelShape<MappedCommune>()
        .With(commune => commune.Card.Name)
        .With(commune => commune.Card.Slug)
        .With(commune => commune.Card.At)
        .With(commune => commune.Card.Of)
        .With(commune => commune.Card.Href)
        .With(commune => commune.Card.Count)
        .With(commune => commune.Position)
        .With(commune => commune.Vendors);

    public ModelShape Shape => Members;

    public static MappedCommune Of(Commune commune, Models models) =>
        new(CommuneCard.Make(commune, models), MapPosition.Of(commune), models.Cards.Of(commune.Vendors));
}
