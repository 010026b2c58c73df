using StaticMarche.Content.Values;

namespace StaticMarche.Content.Themes;

/// <summary>A theme with those it extends: templates, assets and strings, each taken from the nearest theme that has it.</summary>
internal sealed record Theme
{
    public required string Name { get; init; }

    /// <summary>From the site's folder, this theme first, then the one it extends …: <c>themes/noel</c>, <c>themes/marche</c>.</summary>
    public required IReadOnlyList<string> Folders { get; init; }

    /// <summary>
    /// Template files by their name below <c>templates/</c>, with the path from the site's folder of the one that counts:
    /// <c>vendor.html</c>, <c>partials/card.html</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Templates { get; init; }

    /// <summary>
    /// Asset files by their name below <c>assets/</c>, with every theme's own, the farthest first: style sheets add up, anything else is
    /// taken from the last. Under <c>style.css</c>, a theme's own is followed by its parts, <c>styles/*.css</c>.
    /// </summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Assets { get; init; }

    /// <summary>Texts by dotted key: <c>price.from</c> → « à partir de {0} ».</summary>
    public required IReadOnlyDictionary<string, string> Strings { get; init; }

    /// <summary>The same with their places, as each theme of the chain says them: this theme's own first.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, Located<string>>> StringLayers { get; init; } = [];
}
