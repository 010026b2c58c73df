using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>A gift guide, from <c>content/selections/&lt;slug&gt;.md</c>: hand-picked products, or a rule.</summary>
internal sealed record SelectionEntry
{
    public required ContentName Origin { get; init; }

    public required string Title { get; init; }

    public string? Intro { get; init; }

    /// <summary>As <c>vendor-slug/product-slug</c>; empty when a rule picks.</summary>
    public IReadOnlyList<Located<string>> Products { get; init; } = [];

    public Located<SelectionRule>? Rule { get; init; }

    public required Located<string> Body { get; init; }
}

/// <summary>Which products a selection holds; each condition that is given must hold. Prices are whole euros.</summary>
internal sealed record SelectionRule
{
    public int? MaxPrice { get; init; }

    public int? MinPrice { get; init; }

    public IReadOnlyList<Located<string>> Categories { get; init; } = [];

    public IReadOnlyList<Located<VendorKind>> Kinds { get; init; } = [];

    public IReadOnlyList<Located<string>> Communes { get; init; } = [];

    public IReadOnlyList<Located<Availability>> Availability { get; init; } = [];

    public Located<DateOnly>? AddedSince { get; init; }

    public int? Limit { get; init; }
}

internal static class SelectionSchema
{
    private static readonly IntegerKind Euros = new(0, 100_000);

    private static readonly Field<int> MaxPrice = Optional(
        "max_price",
        Euros,
        "Le prix le plus haut, en euros.",
        "The highest price, in euros."
    );
    private static readonly Field<int> MinPrice = Optional(
        "min_price",
        Euros,
        "Le prix le plus bas, en euros.",
        "The lowest price, in euros."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Categories = Optional(
        "categories",
        Texts(50),
        "Une de ces catégories.",
        "One of these categories."
    );
    private static readonly Field<IReadOnlyList<Located<VendorKind>>> Kinds = Optional(
        "kinds",
        ListOf(new ChoiceKind<VendorKind>(VendorKinds.All), 8),
        "Une de ces sortes d’activité.",
        "One of these kinds of activity."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Communes = Optional(
        "communes",
        Texts(300),
        "Une de ces communes.",
        "One of these communes."
    );
    private static readonly Field<IReadOnlyList<Located<Availability>>> Available = Optional(
        "availability",
        ListOf(new ChoiceKind<Availability>(Availabilities.All), 4),
        "Une de ces disponibilités.",
        "One of these availabilities."
    );
    private static readonly Field<DateOnly> AddedSince = Optional(
        "added_since",
        DateKind.Instance,
        "Ajouté depuis ce jour.",
        "Added since this day."
    );
    private static readonly Field<int> Limit = Optional(
        "limit",
        new IntegerKind(1, 500),
        "Combien de produits au plus.",
        "How many products at most."
    );
    private static readonly MapSchema<SelectionRule> RuleSchema = new(
        new("la règle", "the rule"),
        [MaxPrice, MinPrice, Categories, Kinds, Communes, Available, AddedSince, Limit],
        BindRule
    )
    {
        Guide = () => MarketWords.Selections,
        Level = "rule",
    };

    private static readonly Field<string> Title = Required(
        "title",
        TextKind.Instance,
        "Le titre de la sélection.",
        "The selection's title."
    );
    private static readonly Field<string> Intro = Optional(
        "intro",
        TextKind.Instance,
        "Une phrase pour la présenter.",
        "One sentence to present it."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Products = Optional(
        "products",
        Texts(500),
        "Les produits choisis, vendeur/produit.",
        "The products picked, vendor/product."
    );
    private static readonly Field<SelectionRule> Rule = Optional(
        "rule",
        RuleSchema,
        "La règle qui choisit, si rien n’est choisi à la main.",
        "The rule that picks, when nothing is picked by hand."
    );

    public static readonly IReadOnlyList<Field> Fields = [Title, Intro, Products, Rule];

    public static MapSchema<SelectionEntry> For(ContentName origin, Located<string> body) =>
        new(new("la sélection", "the selection"), Fields, read => new SelectionEntry
        {
            Origin = origin,
            Title = read.Required(Title, ""),
            Intro = read.Get(Intro)?.Value,
            Products = read.List(Products),
            Rule = read.Get(Rule),
            Body = body,
        }) { Guide = () => MarketWords.Selections };

    private static SelectionRule BindRule(FieldReading read) =>
        new()
        {
            MaxPrice = read.Get(MaxPrice)?.Value,
            MinPrice = read.Get(MinPrice)?.Value,
            Categories = read.List(Categories),
            Kinds = read.List(Kinds),
            Communes = read.List(Communes),
            Availability = read.List(Available),
            AddedSince = read.Get(AddedSince),
            Limit = read.Get(Limit)?.Value,
        };
}
