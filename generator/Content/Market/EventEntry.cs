using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>A market, fair or open workshop, from <c>content/events/&lt;slug&gt;.md</c>. Times are local time in Europe/Paris.</summary>
internal sealed record EventEntry
{
    public required ContentName Origin { get; init; }

    public required string Name { get; init; }

    public required Located<string> Commune { get; init; }

    public string? Place { get; init; }

    public required IReadOnlyList<Located<OpenDay>> Dates { get; init; }

    public Located<string>? Url { get; init; }

    public bool? Free { get; init; }

    public required Located<string> Body { get; init; }
}

internal static class EventSchema
{
    private static readonly Field<string> Name = Required("name", TextKind.Instance, "Le nom du rendez-vous.", "The event's name.");
    private static readonly Field<string> Commune = Required(
        "commune",
        TextKind.Instance,
        "La commune, par son nom officiel.",
        "The commune, by its official name."
    );
    private static readonly Field<string> Place = Optional(
        "place",
        TextKind.Instance,
        "Le lieu : une place, une salle, un atelier.",
        "The place: a square, a hall, a workshop."
    );
    private static readonly Field<DateOnly> On = Required(
        "on",
        DateKind.Instance,
        "Le jour, par exemple 2026-12-05.",
        "The day, for instance 2026-12-05."
    );
    private static readonly Field<TimeOnly> Open = Optional(
        "open",
        TimeKind.Start,
        "L’heure d’ouverture, entre guillemets : \"10:00\".",
        "The opening time, between quotes: \"10:00\"."
    );
    private static readonly Field<TimeOnly> Close = Optional(
        "close",
        TimeKind.End,
        "L’heure de fermeture, entre guillemets : \"19:00\" ; après minuit, celle du lendemain : \"01:00\".",
        "The closing time, between quotes: \"19:00\"; past midnight that of the next day: \"01:00\"."
    );
    private static readonly Field<bool> Cancelled = Optional(
        "cancelled",
        YesNoKind.Instance,
        "true quand ce jour est annulé : la page et les agendas le disent.",
        "true when this day is cancelled: the page and calendars say so."
    );
    private static readonly MapSchema<OpenDay> Day = new(new("un jour", "a day"), [On, Open, Close, Cancelled], read => new OpenDay(
        read.Required(On, DateOnly.MinValue),
        read.Get(Open)?.Value,
        read.Get(Close)?.Value,
        read.Get(Cancelled)?.Value ?? false
    ))
    {
        Guide = () => MarketWords.Events,
        Level = "dates",
    };
    private static readonly Field<IReadOnlyList<Located<OpenDay>>> Dates = Required(
        "dates",
        ListOf(Day, 100),
        "Les jours et les heures.",
        "The days and hours."
    );
    private static readonly Field<string> Url = Optional("url", TextKind.Instance, "Le site du rendez-vous.", "The event's site.");
    private static readonly Field<bool> Free = Optional("free", YesNoKind.Instance, "L’entrée est-elle libre ?", "Is entry free?");

    public static readonly IReadOnlyList<Field> Fields = [Name, Commune, Place, Dates, Url, Free];

    public static MapSchema<EventEntry> For(ContentName origin, Located<string> body) =>
        new(new("le rendez-vous", "the event"), Fields, read => new EventEntry
        {
            Origin = origin,
            Name = read.Required(Name, ""),
            Commune = read.Get(Commune) ?? new Located<string>("", read.Span),
            Place = read.Get(Place)?.Value,
            Dates = read.List(Dates),
            Url = read.Get(Url),
            Free = read.Get(Free)?.Value,
            Body = body,
        }) { Guide = () => MarketWords.Events };
}

/// <summary>Where a content file comes from, and the name that its file or folder gives it.</summary>
internal sealed record ContentName(string Slug, SourceSpan Span);
