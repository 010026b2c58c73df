namespace StaticMarche.Markup;

/// <summary>The facts about the current tag, gathered from the attributes read so far, that change the meaning of later ones.</summary>
internal readonly record struct TagFacts
{
    private static readonly string[] DataTypes = ["application/ld+json", "application/json"];

    /// <summary>Relations of a <c>link</c> that make a browser load nothing.</summary>
    private static readonly string[] LinkRelations = ["canonical", "alternate", "next", "prev", "author", "license", "help", "search"];

    /// <summary>The <c>rel</c> of a <c>link</c> or the <c>type</c> of a <c>script</c>; the first one counts, as in a browser.</summary>
    public string? Relation { get; init; }

    public bool IsPragma { get; init; }

    public bool HasContentValue { get; init; }

    public bool IsDataScript => Relation is not null && DataTypes.Contains(Relation, StringComparer.Ordinal);

    public bool IsPlainLink => Relation is not null && LinkRelations.Contains(Relation, StringComparer.Ordinal);

    public static TagFacts? Join(TagFacts one, TagFacts other) =>
        one.Relation == other.Relation
            ? one with
            {
                IsPragma = one.IsPragma || other.IsPragma,
                HasContentValue = one.HasContentValue || other.HasContentValue,
            }
            : null;

    /// <summary>Whether the literal value of this attribute has to be known.</summary>
    public static bool Matters(string element, string attribute) => (element, attribute) is ("link", "rel") or ("script", "type");

    public TagFacts With(string element, string attribute, string value) =>
        Matters(element, attribute) ? this with { Relation = Relation ?? value.Trim().ToLowerInvariant() } : this;
}
