using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markdown;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>Texts whose Markdown can't be read: they are shown as they were typed, and a person hears of it.</summary>
internal static class ContentTexts
{
    public static IReadOnlyList<Diagnostic> Check(Market market, int parallelism) =>
        [
            .. Of(market)
                .AsParallel()
                .WithDegreeOfParallelism(parallelism)
                .Where(text => MarkdownText.Parse(text.Value).IsAsTyped)
                .Select(text => LibraryKinds.TextAsTyped.At(text.Span)),
        ];

    private static IEnumerable<Located<string>> Of(Market market) =>
        [
            .. market.Pages.Select(page => page.Body),
            .. market.Events.Select(eventEntry => eventEntry.Body),
            .. market.Selections.Select(selectionEntry => selectionEntry.Body),
            .. market
                .Vendors.Select(vendor => vendor.Profile)
                .OfType<Profile>()
                .SelectMany(profile => profile.Texts)
                .Where(text => text.Form == TextForm.Markdown)
                .Select(text => text.Text),
        ];
}
