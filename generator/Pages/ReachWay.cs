using Scriban.Runtime;

namespace StaticMarche.Pages;

/// <summary>One way to get a product or meet its maker.</summary>
internal sealed record ReachWay(string Kind, string Text)
{
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

    public ScriptObject ToModel() =>
        Model.Of(
            ("kind", Kind),
            ("action", Action),
            ("label", Label),
            ("text", Text),
            ("href", Href),
            ("note", Note),
            ("ends", Ends),
            ("later", Model.List(Later.Select(way => way.ToModel()))),
            ("is_external", Kind is "shop" or "website" or "facebook" or "instagram")
        );
}
