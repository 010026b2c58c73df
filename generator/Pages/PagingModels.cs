using Scriban.Runtime;
using StaticMarche.Planning;

namespace StaticMarche.Pages;

/// <summary>Where a page of a long list stands, and the way to the others: the first, the last and those around it.</summary>
internal static class PagingModels
{
    private const int Around = 1;

    public static ScriptObject Of<T>(Paging<T> paging, UrlScheme urls) =>
        Model.Of(
            ("number", paging.Number),
            ("last", paging.Pages.Count),
            ("total", paging.Total),
            ("previous", paging.Previous is { } previous ? urls.Href(previous) : null),
            ("next", paging.Next is { } next ? urls.Href(next) : null),
            ("pages", Pages(paging.Pages, paging.Number, urls))
        );

    /// <summary>A gap in the row of numbers is an entry without <c>href</c>.</summary>
    private static ScriptArray Pages(IReadOnlyList<OutputPath> pages, int current, UrlScheme urls)
    {
        var result = new ScriptArray();
        var last = 0;
        for (var number = 1; number <= pages.Count; number++)
        {
            if (number != 1 && number != pages.Count && Math.Abs(number - current) > Around)
            {
                continue;
            }

            if (number > last + 1)
            {
                result.Add(Entry(last + 1, null, false));
            }

            result.Add(Entry(number, urls.Href(pages[number - 1]), number == current));
            last = number;
        }

        return result;
    }

    private static ScriptObject Entry(int number, string? href, bool isCurrent) =>
        Model.Of(("number", number), ("href", href), ("is_current", isCurrent));
}
