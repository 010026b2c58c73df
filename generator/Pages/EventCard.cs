using StaticMarche.Catalogue;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>An event in lists.</summary>
internal sealed record EventCard : ITemplateModel
{
    private static readonly ModelShape<EventCard> Members = new ModelShape<EventCard>()
        .With(card => card.Name)
        .With(card => card.Href)
        .With(card => card.Place)
        .With(card => card.Commune)
        .With(card => card.When)
        .With(card => card.Next)
        .With(card => card.IsPast)
        .With(card => card.IsCalledOff)
        .With(card => card.Days)
        .With(card => card.Vendors);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string? Place { get; init; }

    public required string Commune { get; init; }

    /// <summary>Its days in words.</summary>
    public required string When { get; init; }

    /// <summary>The day to show: the next one, and the last one when all are over.</summary>
    public required DayModel Next { get; init; }

    public required bool IsPast { get; init; }

    public required bool IsCalledOff { get; init; }

    public required IReadOnlyList<DayModel> Days { get; init; }

    public required IReadOnlyList<VendorCard> Vendors { get; init; }

    public static EventCard Of(MarketEvent marketEvent, ModelSources sources, IReadOnlyList<VendorCard> vendors)
    {
        var today = sources.Catalogue.Today;
        return new EventCard
        {
            Name = marketEvent.Name,
            Href = sources.Urls.Href(sources.Urls.Of(marketEvent)),
            Place = marketEvent.Place,
            Commune = PlacePhrases.Name(marketEvent.Commune),
            When = marketEvent.IsCalledOff(today)
                ? DayTexts.Of([.. marketEvent.Days.Where(day => day.On >= today)], today)
                : DayTexts.Of(marketEvent, today),
            Next = DayModel.Of(marketEvent.NextShownDay(today) ?? marketEvent.Days[^1], today, sources.Words),
            IsPast = marketEvent.IsPast(today),
            IsCalledOff = marketEvent.IsCalledOff(today),
            Days = [.. marketEvent.Days.Select(day => DayModel.Of(day, today, sources.Words))],
            Vendors = vendors,
        };
    }
}
