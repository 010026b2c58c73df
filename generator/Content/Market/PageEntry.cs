using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>A page of the market's own, from <c>content/pages/&lt;slug&gt;.md</c>: about, charter, legal notice …</summary>
internal sealed record PageEntry
{
    public required ContentName Origin { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Its place among the links of the footer.</summary>
    public int Order { get; init; }

    public required Located<string> Body { get; init; }
}

internal static class PageSchema
{
    private static readonly Field<string> Title = Required("title", TextKind.Instance, "Le titre de la page.", "The page's title.");
    private static readonly Field<string> Description = Optional(
        "description",
        TextKind.Instance,
        "La page en une phrase.",
        "The page in one sentence."
    );
    private static readonly Field<int> Order = Optional(
        "order",
        new IntegerKind(0, 1000),
        "Sa place parmi les liens du pied de page.",
        "Its place among the footer's links."
    );

    public static readonly IReadOnlyList<Field> Fields = [Title, Description, Order];

    public static MapSchema<PageEntry> For(ContentName origin, Located<string> body) =>
        new(new("la page", "the page"), Fields, read => new PageEntry
        {
            Origin = origin,
            Title = read.Required(Title, ""),
            Description = read.Get(Description)?.Value,
            Order = read.Required(Order, 100),
            Body = body,
        }) { Guide = () => MarketWords.Pages };
}
