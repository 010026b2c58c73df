using Scriban.Syntax;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>
/// Follows the state of the HTML along the ways through one template: where branches meet again, their states must agree. After the first
/// fault nothing is reported any more, because what follows would only be its consequence.
/// </summary>
internal sealed class HtmlPaths(Action<ScriptNode, DiagnosticKind, string[]> report)
{
    public bool AreLost { get; private set; }

    public void Lose() => AreLost = true;

    /// <summary>The state behind a statement whose two branches end in these states.</summary>
    public HtmlState Join(ScriptNode statement, HtmlState one, HtmlState other)
    {
        var (left, right) = (Settle(statement, one), Settle(statement, other));
        if (HtmlState.Join(left, right) is { } joined)
        {
            return joined;
        }

        if (!AreLost)
        {
            report(statement, TemplateMarkupKinds.Branches, [TemplateSyntax.WordOf(statement)]);
            Lose();
        }

        return one;
    }

    /// <summary>The state in which a statement can begin: what was open and can end there has ended.</summary>
    public HtmlState Settle(ScriptNode statement, HtmlState state)
    {
        var (settled, fault, argument) = HtmlBoundary.Settle(state);
        if (fault is not null && !AreLost)
        {
            report(statement, fault, [argument]);
            Lose();
        }

        return settled;
    }

    /// <summary>Reports a statement that stands within a tag.</summary>
    public void RequireText(ScriptNode statement, HtmlState state)
    {
        if (state.Mode != HtmlMode.Text && !AreLost)
        {
            report(statement, TemplateMarkupKinds.Unfinished, []);
        }
    }
}
