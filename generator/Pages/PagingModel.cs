using StaticMarche.Planning;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>Where a page of a long list stands, and the way to the others: the first, the last and those around it.</summary>
internal sealed record PagingModel : ITemplateModel
{
    private const int Around = 1;

    private static readonly ModelShape<PagingModel> Members = new ModelShape<PagingModel>()
        .With(paging => paging.Number)
        .With(paging => paging.Last)
        .With(paging => paging.Total)
        .With(paging => paging.Previous)
        .With(paging => paging.Next)
        .With(paging => paging.Pages);

    public ModelShape Shape => Members;

    /// <summary>Of this page; the first is 1.</summary>
    public required int Number { get; init; }

    public required int Last { get; init; }

    /// <summary>How many items all pages have together.</summary>
    public required int Total { get; init; }

    public required string? Previous { get; init; }

    public required string? Next { get; init; }

    public required IReadOnlyList<PagingEntry> Pages { get; init; }

    public static PagingModel Of<T>(Paging<T> paging, UrlScheme urls) =>
        new()
        {
            Number = paging.Number,
            Last = paging.Pages.Count,
            Total = paging.Total,
            Previous = paging.Previous is { } previous ? urls.Href(previous) : null,
            Next = paging.Next is { } next ? urls.Href(next) : null,
            Pages = [.. Entries(paging.Pages, paging.Number, urls)],
        };

    private static IEnumerable<PagingEntry> Entries(IReadOnlyList<OutputPath> pages, int current, UrlScheme urls)
    {
        var last = 0;
        for (var number = 1; number <= pages.Count; number++)
        {
            if (number != 1 && number != pages.Count && Math.Abs(number - current) > Around)
            {
                continue;
            }

            if (number > last + 1)
            {
                yield return new PagingEntry(last + 1, null, false);
            }

            yield return new PagingEntry(number, urls.Href(pages[number - 1]), number == current);
            last = number;
        }
    }
}

/// <summary>A page in the row of numbers.</summary>
/// <param name="Href">Null for a gap in the row.</param>
internal sealed record PagingEntry(int Number, string? Href, bool IsCurrent) : ITemplateModel
{
    private static readonly ModelShape<PagingEntry> Members = new ModelShape<PagingEntry>()
        .With(entry => entry.Number)
        .With(entry => entry.Href)
        .With(entry => entry.IsCurrent);

    public ModelShape Shape => Members;
}
