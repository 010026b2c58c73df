using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>agenda.html</c>.</summary>
internal sealed record AgendaPage : PageModel
{
    private static readonly ModelShape<AgendaPage> Members = MembersOf<AgendaPage>().With(page => page.Soon).With(page => page.Months);

    public override ModelShape Shape => Members;

    public required IReadOnlyList<AgendaSpan> Soon { get; init; }

    public required IReadOnlyList<AgendaSpan> Months { get; init; }

    public static AgendaPage Build(OutputPath path, Models models)
    {
        var (words, urls, today) = (models.Words, models.Urls, models.Catalogue.Today);
        var upcoming = models
            .Catalogue.UpcomingEvents.Select(marketEvent => (Event: marketEvent, Next: marketEvent.NextShownDay(today)!.On))
            .OrderBy(pair => pair.Next)
            .ToList();
        var head = new PageHead
        {
            Kind = "agenda",
            Path = path,
            Heading = words.Say("agenda.title"),
            Description = words.Say("agenda.description", PlacePhrases.In(words, models.Catalogue.Site.Territory.Name)),
            Section = "agenda",
            Ancestors = [(words.Say("nav.home"), urls.Home)],
            Photo = upcoming
                .SelectMany(pair => pair.Event.Vendors)
                .Select(vendor => vendor.Face)
                .FirstOrDefault(photo => photo is not null),
        };
        var months = upcoming
            .GroupBy(pair => new DateOnly(pair.Next.Year, pair.Next.Month, 1))
            .Select(month => Month(month.Key, month.Select(pair => pair.Event), models));
        return new AgendaPage
        {
            Head = head,
            Soon = SoonOf(upcoming.ConvertAll(pair => pair.Event), models),
            Months = [.. months],
        };
    }

    /// <summary>
    /// What the day of the build and its weekend hold, under their dates: whoever reads the page later, and without scripts, still reads
    /// what is true.
    /// </summary>
    private static IReadOnlyList<AgendaSpan> SoonOf(List<MarketEvent> upcoming, Models models)
    {
        var (words, today) = (models.Words, models.Catalogue.Today);
        var saturday = Weekend.SaturdayOf(today);
        AgendaSpan[] spans =
        [
            new(words.Say("agenda.today_id"), DayTexts.Heading(today, today), Between(today, today)),
            new(
                words.Say("agenda.weekend_id"),
                words.Say("agenda.weekend_of", FrenchDates.Days([saturday, saturday.AddDays(1)], today)),
                Between(saturday > today ? saturday : today, saturday.AddDays(1))
            ),
        ];
        return [.. spans.Where(span => span.Events.Count > 0)];

        IReadOnlyList<EventCard> Between(DateOnly from, DateOnly to) =>
            models.Cards.Of(upcoming.Where(marketEvent => marketEvent.Days.Any(day => !day.IsCancelled && day.On >= from && day.On <= to)));
    }

    private static AgendaSpan Month(DateOnly month, IEnumerable<MarketEvent> events, Models models) =>
        new("m" + month.ToString("yyyy-MM", CultureInfo.InvariantCulture), DayTexts.Month(month), models.Cards.Of(events));
}

/// <summary>Some days of the agenda under their heading.</summary>
/// <param name="Id">For links within the page.</param>
internal sealed record AgendaSpan(string Id, string Name, IReadOnlyList<EventCard> Events) : ITemplateModel
{
    private static readonly ModelShape<AgendaSpan> Members = new ModelShape<AgendaSpan>()
        .With(span => span.Id)
        .With(span => span.Name)
        .With(span => span.Events);

    public ModelShape Shape => Members;
}
