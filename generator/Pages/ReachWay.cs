using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>One way to get a product or meet its maker.</summary>
internal sealed record ReachWay(string Kind, string Text) : ITemplateModel
{
    private static readonly ModelShape<ReachWay> Members = new ModelShape<ReachWay>()
        .With(way => way.Kind)
        .With(way => way.Action)
        .With(way => way.Label)
        .With(way => way.Text)
        .With(way => way.Href)
        .With(way => way.Note)
        .With(way => way.Ends)
        .With(way => way.Later)
        .With(way => way.IsExternal);

    public ModelShape Shape => Members;

    /// <summary>For a button.</summary>
    public string Action { get; init; } = "";

    public string Label { get; init; } = "";

    public string? Href { get; init; }

    public string? Note { get; init; }

    /// <summary>Of a market's day: when it is over, in Paris, for scripts.</summary>
    public string? Ends { get; init; }

    /// <summary>What takes its place then, one after the other.</summary>
    public IReadOnlyList<ReachWay> Later { get; init; } = [];

    /// <summary>The first way that can be followed at once is the main one.</summary>
    public bool CanBeMain => Kind is "shop" or "email" or "phone" or "website";

    public bool IsExternal => Kind is "shop" or "website" or "facebook" or "instagram";
}
