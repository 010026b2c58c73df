using StaticMarche.Markup;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>
/// What lists show of something, and its own HTML as <c>html</c>: written when the first page shows it, kept for the others, which are ten
/// times as many.
/// </summary>
/// <param name="partial">The partial that shows it.</param>
/// <param name="write">Writes a partial for a card; two threads may both do so, with the same result.</param>
internal abstract class Card(string partial, Func<string, Card, Html> write) : ITemplateModel
{
    private Html? _html;

    public abstract ModelShape Shape { get; }

    public Html Html => _html ??= write(partial, this);
}

/// <summary>What the partial of a card is given.</summary>
/// <param name="Eager">Whether its photo is loaded at once.</param>
internal sealed record CardArguments(Card Card, bool Eager) : ITemplateModel
{
    private static readonly ModelShape<CardArguments> Members = new ModelShape<CardArguments>()
        .With(arguments => arguments.Card)
        .With(arguments => arguments.Eager);

    public ModelShape Shape => Members;
}
