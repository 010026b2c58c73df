using System.Globalization;
using System.Text.Json;
using StaticMarche.Catalogue;
using StaticMarche.Feeds;
using StaticMarche.Planning;
using StaticMarche.Wording;

namespace StaticMarche.Search;

/// <summary>
/// The pages besides products and vendors, which form a group of their own among the answers: events, the next ones first, its selections
/// and its texts. Communes stand in the tables. Words of the texts themselves answer only where no product does, and travel with those of
/// descriptions.
/// </summary>
internal sealed class SearchPages
{
    private readonly IReadOnlyList<Entry> _entries;
    private readonly SearchWords _texts;

    public SearchPages(ArtefactInput input)
    {
        var (catalogue, urls) = (input.Catalogue, input.Urls);
        _entries =
        [
            .. catalogue
                .UpcomingEvents.Concat(catalogue.Events.Where(marketEvent => marketEvent.IsPast(catalogue.Today)).Reverse())
                .Select(marketEvent => OfEvent(marketEvent, input)),
            .. catalogue.Selections.Select(selection => new Entry(
                "selection",
                urls.Of(selection),
                selection.Title,
                input.Words.Say("count.products", selection.Products.Count),
                selection.Intro ?? "",
                selection.Body
            )),
            .. catalogue.Pages.Select(page => new Entry("page", urls.Of(page), page.Title, "", page.Description ?? "", page.Body)),
        ];
        _texts = SearchWords.OfTexts([.. _entries.Select(entry => input.PlainText(entry.Text))]);
    }

    public void Write(Utf8JsonWriter json) => json.WriteLists("pages", _entries, entry =>
        {
            json.WriteStringValue(entry.Kind);
            json.WriteStringValue(entry.Path.Address);
            json.WriteClean(entry.Name);
            json.WriteClean(entry.Detail);
            json.WriteClean(entry.Also);
        });

    public void WriteTexts(Utf8JsonWriter json)
    {
        json.WriteStartObject("texts");
        _texts.Write(json);
        json.WriteEndObject();
    }

    private static Entry OfEvent(MarketEvent marketEvent, ArtefactInput input)
    {
        var (commune, today) = (marketEvent.Commune, input.Catalogue.Today);
        string?[] also =
        [
            marketEvent.Place,
            marketEvent.FirstDay.Year.ToString(CultureInfo.InvariantCulture),
            .. commune.Postcodes,
            .. commune.Former,
        ];
        var (kind, text) =
            marketEvent.IsPast(today) ? ("past", "")
            : marketEvent.IsCalledOff(today) ? ("cancelled", marketEvent.Description)
            : ("event", marketEvent.Description);
        return new Entry(
            kind,
            input.Urls.Of(marketEvent),
            marketEvent.Name,
            $"{DayTexts.Of(marketEvent, today)}, {PlacePhrases.Name(commune)}",
            string.Join(' ', also),
            text
        );
    }

    /// <param name="Kind">What it is, for the script.</param>
    /// <param name="Path">Where.</param>
    /// <param name="Name">As it is shown, and found.</param>
    /// <param name="Detail">Shown beside the name, and found.</param>
    /// <param name="Also">By which it is found, too.</param>
    /// <param name="Text">Markdown.</param>
    private sealed record Entry(string Kind, OutputPath Path, string Name, string Detail, string Also, string Text);
}
