using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Markup;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>event.html</c>.</summary>
internal sealed record EventPage : PageModel
{
    private static readonly ModelShape<EventPage> Members = MembersOf<EventPage>().With(page => page.Event).With(page => page.Vendors);

    public override ModelShape Shape => Members;

    public required EventModel Event { get; init; }

    public required IReadOnlyList<VendorCard> Vendors { get; init; }

    public static EventPage Build(MarketEvent marketEvent, OutputPath path, Models models)
    {
        var (words, urls, today) = (models.Words, models.Urls, models.Catalogue.Today);
        var commune = PlacePhrases.Name(marketEvent.Commune);
        var where = marketEvent.Place is null ? commune : $"{marketEvent.Place}, {commune}";
        var description = MarkdownText.Parse(marketEvent.Description);
        var head = new PageHead
        {
            Kind = "event",
            Path = path,
            Heading = marketEvent.Name,
            Description = Excerpts.Cut(
                words.Say("event.description", DayTexts.Of(marketEvent, today), where, description.ToPlainText()),
                PageHead.DescriptionLength
            ),
            Section = "agenda",
            Ancestors = [(words.Say("nav.home"), urls.Home), (words.Say("nav.agenda"), urls.Agenda)],
            Photo = marketEvent.Vendors is [var first, ..] ? first.Face : null,
            Source = marketEvent.Source.File,
        };
        return new EventPage
        {
            Head = head,
            Event = EventModel.Of(marketEvent, description, models),
            Vendors = models.Cards.Of(marketEvent.Vendors),
        };
    }
}

/// <summary>All there is to say of an event, on its own page.</summary>
internal sealed record EventModel : ITemplateModel
{
    private static readonly ModelShape<EventModel> Members = new ModelShape<EventModel>()
        .With(market => market.Name)
        .With(market => market.When)
        .With(market => market.Days)
        .With(market => market.Place)
        .With(market => market.Commune)
        .With(market => market.CommuneHref)
        .With(market => market.IsPast)
        .With(market => market.IsCancelled)
        .With(market => market.IsFree)
        .With(market => market.Url)
        .With(market => market.Calendar)
        .With(market => market.Subscription)
        .With(market => market.Description);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string When { get; init; }

    public required IReadOnlyList<DayModel> Days { get; init; }

    public required string? Place { get; init; }

    public required string Commune { get; init; }

    /// <summary>Null when no maker lives there: it has no page.</summary>
    public required string? CommuneHref { get; init; }

    public required bool IsPast { get; init; }

    public required bool IsCancelled { get; init; }

    public required bool IsFree { get; init; }

    public required string? Url { get; init; }

    public required string Calendar { get; init; }

    public required string Subscription { get; init; }

    public required Html Description { get; init; }

    public static EventModel Of(MarketEvent marketEvent, MarkdownText description, Models models)
    {
        var (urls, words, today) = (models.Urls, models.Words, models.Catalogue.Today);
        return new EventModel
        {
            Name = marketEvent.Name,
            When = DayTexts.Of(marketEvent, today),
            Days = [.. marketEvent.Days.Select(day => DayModel.Of(day, today, words))],
            Place = marketEvent.Place,
            Commune = PlacePhrases.Name(marketEvent.Commune),
            CommuneHref = marketEvent.Commune.Vendors.Count > 0 ? urls.Href(urls.Of(marketEvent.Commune)) : null,
            IsPast = marketEvent.IsPast(today),
            IsCancelled = marketEvent.IsCancelled,
            IsFree = marketEvent.Free ?? false,
            Url = marketEvent.Url,
            Calendar = urls.Href(urls.CalendarOf(marketEvent)),
            Subscription = urls.Subscription(urls.CalendarOf(marketEvent)),
            Description = models.OwnProse(description),
        };
    }
}
