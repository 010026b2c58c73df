using Scriban.Runtime;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>Events and their days.</summary>
internal static class EventModels
{
    public static ScriptObject Card(MarketEvent each, ModelSources sources, Cards cards)
    {
        var today = sources.Catalogue.Today;
        return Model.Of(
            ("name", each.Name),
            ("href", sources.Urls.Href(sources.Urls.Of(each))),
            ("place", each.Place),
            ("commune", PlacePhrases.Name(each.Commune)),
            ("when", each.IsCalledOff(today) ? DayTexts.Of([.. each.Days.Where(day => day.On >= today)], today) : DayTexts.Of(each, today)),
            ("next", Day(each.NextShownDay(today) ?? each.Days[^1], today, sources.Words)),
            ("is_past", each.IsPast(today)),
            ("is_called_off", each.IsCalledOff(today)),
            ("days", Model.List(each.Days.Select(day => Day(day, today, sources.Words)))),
            ("vendors", cards.Of(each.Vendors))
        );
    }

    public static ScriptObject Whole(MarketEvent each, Models models)
    {
        var (urls, words, today) = (models.Urls, models.Words, models.Catalogue.Today);
        return Model.Of(
            ("name", each.Name),
            ("when", DayTexts.Of(each, today)),
            ("days", Model.List(each.Days.Select(day => Day(day, today, words)))),
            ("place", each.Place),
            ("commune", PlacePhrases.Name(each.Commune)),
            ("commune_href", each.Commune.Vendors.Count > 0 ? urls.Href(urls.Of(each.Commune)) : null),
            ("is_past", each.IsPast(today)),
            ("is_cancelled", each.IsCancelled),
            ("is_free", each.Free ?? false),
            ("url", each.Url),
            ("calendar", urls.Href(urls.CalendarOf(each))),
            ("subscription", urls.Subscription(urls.CalendarOf(each))),
            ("description", models.OwnProse(each.Description))
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
