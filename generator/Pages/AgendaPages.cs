using System.Globalization;
using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Markdown;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary><c>agenda.html</c> and <c>event.html</c>.</summary>
internal static class AgendaPages
{
    public static PageModel Build(OutputPath path, Models models)
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
            Photo = upcoming.SelectMany(pair => pair.Event.Vendors).Select(Cards.FaceOf).FirstOrDefault(photo => photo is not null),
        };
        var months = upcoming
            .GroupBy(pair => new DateOnly(pair.Next.Year, pair.Next.Month, 1))
            .Select(month => Month(month.Key, month.Select(pair => pair.Event), models));
        return new PageModel(head, ("soon", Soon(upcoming.ConvertAll(pair => pair.Event), models)), ("months", Model.List(months)));
    }

    /// <summary>
    /// What the day of the build and its weekend hold, under their dates: whoever reads the page later, and without scripts, still reads
    /// what is true.
    /// </summary>
    private static ScriptArray Soon(List<MarketEvent> upcoming, Models models)
    {
        var (words, today) = (models.Words, models.Catalogue.Today);
        var saturday = Weekend.SaturdayOf(today);
        (string Id, string Name, DateOnly From, DateOnly To)[] spans =
        [
            (words.Say("agenda.today_id"), DayTexts.Heading(today, today), today, today),
            (
                words.Say("agenda.weekend_id"),
                words.Say("agenda.weekend_of", FrenchDates.Days([saturday, saturday.AddDays(1)], today)),
                saturday > today ? saturday : today,
                saturday.AddDays(1)
            ),
        ];
        return Model.List(
            spans
                .Select(span =>
                    (
                        span.Id,
                        span.Name,
                        Events: upcoming
                            .Where(marketEvent => marketEvent.Days.Any(day => !day.IsCancelled && day.On >= span.From && day.On <= span.To))
                            .ToList()
                    )
                )
                .Where(span => span.Events.Count > 0)
                .Select(span => Model.Of(("id", span.Id), ("name", span.Name), ("events", models.Cards.Of(span.Events))))
        );
    }

    public static PageModel Build(MarketEvent marketEvent, OutputPath path, Models models)
    {
        var (words, urls, today) = (models.Words, models.Urls, models.Catalogue.Today);
        var where = marketEvent.Place is null
            ? PlacePhrases.Name(marketEvent.Commune)
            : $"{marketEvent.Place}, {PlacePhrases.Name(marketEvent.Commune)}";
        var head = new PageHead
        {
            Kind = "event",
            Path = path,
            Heading = marketEvent.Name,
            Description = Excerpts.Cut(
                words.Say(
                    "event.description",
                    DayTexts.Of(marketEvent, today),
                    where,
                    MarkdownText.Parse(marketEvent.Description).ToPlainText()
                ),
                PageHead.DescriptionLength
            ),
            Section = "agenda",
            Ancestors = [(words.Say("nav.home"), urls.Home), (words.Say("nav.agenda"), urls.Agenda)],
            Photo = marketEvent.Vendors is [var first, ..] ? Cards.FaceOf(first) : null,
            Source = marketEvent.Source.File,
        };
        return new PageModel(head, ("event", EventModels.Whole(marketEvent, models)), ("vendors", models.Cards.Of(marketEvent.Vendors)));
    }

    private static ScriptObject Month(DateOnly month, IEnumerable<MarketEvent> events, Models models) =>
        Model.Of(
            ("id", "m" + month.ToString("yyyy-MM", CultureInfo.InvariantCulture)),
            ("name", DayTexts.Month(month)),
            ("events", models.Cards.Of(events))
        );
}
