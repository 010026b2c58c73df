using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>Events and their days.</summary>
internal static class EventModels
{
    public static ScriptObject Card(MarketEvent marketEvent, ModelSources sources, Cards cards)
    {
        var today = sources.Catalogue.Today;
        return Model.Of(
            ("name", marketEvent.Name),
            ("href", sources.Urls.Href(sources.Urls.Of(marketEvent))),
            ("place", marketEvent.Place),
            ("commune", PlacePhrases.Name(marketEvent.Commune)),
            (
                "when",
                marketEvent.IsCalledOff(today)
                    ? DayTexts.Of([.. marketEvent.Days.Where(day => day.On >= today)], today)
                    : DayTexts.Of(marketEvent, today)
            ),
            ("next", Day(marketEvent.NextShownDay(today) ?? marketEvent.Days[^1], today, sources.Words)),
            ("is_past", marketEvent.IsPast(today)),
            ("is_called_off", marketEvent.IsCalledOff(today)),
            ("days", Model.List(marketEvent.Days.Select(day => Day(day, today, sources.Words)))),
            ("vendors", cards.Of(marketEvent.Vendors))
        );
    }

    public static ScriptObject Whole(MarketEvent marketEvent, Models models)
    {
        var (urls, words, today) = (models.Urls, models.Words, models.Catalogue.Today);
        return Model.Of(
            ("name", marketEvent.Name),
            ("when", DayTexts.Of(marketEvent, today)),
            ("days", Model.List(marketEvent.Days.Select(day => Day(day, today, words)))),
            ("place", marketEvent.Place),
            ("commune", PlacePhrases.Name(marketEvent.Commune)),
            ("commune_href", marketEvent.Commune.Vendors.Count > 0 ? urls.Href(urls.Of(marketEvent.Commune)) : null),
            ("is_past", marketEvent.IsPast(today)),
            ("is_cancelled", marketEvent.IsCancelled),
            ("is_free", marketEvent.Free ?? false),
            ("url", marketEvent.Url),
            ("calendar", urls.Href(urls.CalendarOf(marketEvent))),
            ("subscription", urls.Subscription(urls.CalendarOf(marketEvent))),
            ("description", models.OwnProse(marketEvent.Description))
        );
    }

    public static ScriptObject Day(OpenDay day, DateOnly today, Words words) =>
        Model.Of(
            ("iso", DayTexts.Iso(day.On)),
            ("text", FrenchDates.Weekday(day.On, today)),
            ("number", day.On.Day),
            ("month", FrenchDates.Month(day.On)),
            ("ends", DayTexts.End(day)),
            ("is_cancelled", day.IsCancelled),
            ("hours", DayTexts.Hours(day, words))
        );
}
