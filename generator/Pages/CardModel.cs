using System.Diagnostics.CodeAnalysis;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using StaticMarche.Markup;

namespace StaticMarche.Pages;

/// <summary>
/// A card, and its own HTML as <c>html</c>: written when the first page shows it, kept for the others, which are ten times as many.
/// </summary>
/// <param name="partial">The partial that shows it.</param>
/// <param name="write">Writes a partial for a card; two threads may both do so, with the same result.</param>
[SuppressMessage("Naming", "CA1710", Justification = "A model among models; that it is a dictionary is Scriban's affair.")]
internal sealed class CardModel(string partial, Func<string, CardModel, Html> write) : ScriptObject
{
    private Html? _html;

    public override bool TryGetValue(TemplateContext? context, SourceSpan span, string member, out object? value)
    {
        if (member != "html")
        {
            return base.TryGetValue(context, span, member, out value);
        }

        value = _html ??= write(partial, this);
        return true;
    }
}
