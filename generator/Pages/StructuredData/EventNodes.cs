using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Feeds;
using StaticMarche.Markdown;
using StaticMarche.Wording;

namespace StaticMarche.Pages.StructuredData;

/// <summary>
/// A market or fair. One that is open on several days is one event from the first to the last, with each day as an event within it, also
/// a cancelled one. Who organises it is not in the content, so it is not said.
/// </summary>
internal sealed class EventNodes(ArtefactInput input)
{
    private const int DescriptionLength = 300;
    private const string PlaceId = "lieu";

    /// <param name="writer">Writes the graph of the event's page.</param>
    /// <param name="marketEvent">The event.</param>
    /// <param name="photo">The one that others show beside a link to the page.</param>
    public void Write(GraphWriter writer, MarketEvent marketEvent, Photo? photo)
    {
        var path = input.Urls.Of(marketEvent);
        writer.Start("Event"u8);
        writer.Id(path, "rendez-vous");
        writer.Text("name"u8, marketEvent.Name);
        writer.Lines("description"u8, Excerpts.CutLines(input.PlainText(marketEvent.Description), DescriptionLength));
        writer.Address("url"u8, path);
        if (photo is not null && input.Photo(photo)?.OpenGraph is { } picture)
        {
            writer.Address("image"u8, picture.Path);
        }

        writer.Text("sameAs"u8, marketEvent.Url);
        var days = marketEvent.HeldDays;
        writer.Text("startDate"u8, StartOf(days[0]));
        writer.Text("endDate"u8, EndOf(days[^1]) ?? (days.Count > 1 ? IsoDate.Of(days[^1].On) : null));
        writer.Term("eventStatus"u8, StatusOf(marketEvent.IsCancelled));
        writer.Term("eventAttendanceMode"u8, "https://schema.org/OfflineEventAttendanceMode"u8);
        if (marketEvent.Free is { } free)
        {
            writer.Flag("isAccessibleForFree"u8, free);
        }

        WritePlace(writer, marketEvent);
        if (marketEvent.Days.Count > 1)
        {
            WriteDays(writer, marketEvent);
        }

        writer.Close();
    }

    private void WritePlace(GraphWriter writer, MarketEvent marketEvent)
    {
        writer.Start("location"u8, "Place"u8);
        writer.Id(input.Urls.Of(marketEvent), PlaceId);
        writer.Text("name"u8, marketEvent.Place ?? PlacePhrases.Name(marketEvent.Commune));
        Areas.WriteAddress(writer, marketEvent.Commune, street: null);
        writer.Close();
    }

    private void WriteDays(GraphWriter writer, MarketEvent marketEvent)
    {
        writer.StartList("subEvent"u8);
        foreach (var day in marketEvent.Days)
        {
            writer.Start("Event"u8);
            writer.Text("name"u8, marketEvent.Name);
            writer.Text("startDate"u8, StartOf(day));
            writer.Text("endDate"u8, EndOf(day));
            writer.Term("eventStatus"u8, StatusOf(day.IsCancelled));
            writer.Reference("location"u8, input.Urls.Of(marketEvent), PlaceId);
            writer.Close();
        }

        writer.CloseList();
    }

    private static ReadOnlySpan<byte> StatusOf(bool isCancelled) =>
        isCancelled ? "https://schema.org/EventCancelled"u8 : "https://schema.org/EventScheduled"u8;

    /// <summary>Without an hour when none is given: midnight would be wrong.</summary>
    private static string StartOf(OpenDay day) => day.Begins is { } begins ? Moment(begins) : IsoDate.Of(day.On);

    /// <summary>Null when the end is not known.</summary>
    private static string? EndOf(OpenDay day) => day.Begins is { } begins && day.Ends is { } ends && ends > begins ? Moment(ends) : null;

    private static string Moment(DateTime local) =>
        new DateTimeOffset(local, ParisTime.OffsetOf(local)).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
