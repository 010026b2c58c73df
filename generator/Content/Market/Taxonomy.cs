using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>A family or a category within one, from <c>content/categories.yml</c>.</summary>
internal sealed record CategoryEntry
{
    public required Located<string> Slug { get; init; }

    public required string Name { get; init; }

    public IReadOnlyList<string> Synonyms { get; init; } = [];

    /// <summary>The extra checks of this family's products: <c>precious-metal</c>, <c>unit-price</c>, <c>regulated</c>.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    public IReadOnlyList<CategoryEntry> Children { get; init; } = [];
}

/// <summary>The fields of a category: the same at both levels, but only a family may have children and rules.</summary>
internal static class CategorySchema
{
    private static readonly Field<string> SlugField = Required(
        "slug",
        TextKind.Instance,
        "Le nom court qui sert d’adresse : minuscules, chiffres et tirets.",
        "The short name used in addresses: lower-case letters, digits, hyphens."
    );
    private static readonly Field<string> Name = Required(
        "name",
        TextKind.Instance,
        "Le nom de la catégorie, comme il doit se lire.",
        "The category's name, as it should read."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Synonyms = Optional(
        "synonyms",
        Texts(200),
        "Les autres mots qui mènent à cette catégorie.",
        "Other words that lead to this category."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Rules = Optional(
        "rules",
        ListOf(OneOf("precious-metal", "unit-price", "regulated"), 3),
        "Ce que la loi demande de plus dans cette famille.",
        "What the law asks for besides in this family."
    );

    private static readonly MapSchema<CategoryEntry> Child = new(new("une catégorie", "a category"), [SlugField, Name, Synonyms], read =>
        Bind(read, false)
    );

    private static readonly Field<IReadOnlyList<Located<CategoryEntry>>> Children = Optional(
        "children",
        ListOf(Child, 100),
        "Les catégories de cette famille.",
        "The categories of this family."
    );

    public static readonly MapSchema<CategoryEntry> Family = new(
        new("une famille", "a family"),
        [SlugField, Name, Synonyms, Rules, Children],
        read => Bind(read, true)
    );

    public static readonly ListKind<CategoryEntry> Schema = ListOf(Family, 200);

    private static CategoryEntry Bind(FieldReading read, bool family) =>
        new()
        {
            Slug = read.Get(SlugField) ?? new Located<string>("", read.Span),
            Name = read.Required(Name, ""),
            Synonyms = [.. read.List(Synonyms).Select(item => item.Value)],
            Rules = family ? [.. read.List(Rules).Select(item => item.Value)] : [],
            Children = family ? [.. read.List(Children).Select(item => item.Value)] : [],
        };
}
