using Scriban.Syntax;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>The words that stand alone in a template: <c>layout</c>, <c>content</c>, <c>block</c>, <c>include</c>.</summary>
/// <param name="template">The template being compiled.</param>
/// <param name="set">Where the names of other templates are looked up.</param>
/// <param name="report">Takes each finding.</param>
internal sealed class TemplateDirectives(CompiledTemplate template, TemplateSet set, Action<ScriptNode, DiagnosticKind, string[]> report)
{
    public bool IsReserved(string name) => name is "layout" or "content" or "block" or "include" || set.Functions.Find(name) is not null;

    public static bool IsDirective(ScriptExpression expression) =>
        expression switch
        {
            ScriptVariableGlobal { Name: "content" or "layout" or "block" or "include" } => true,
            ScriptFunctionCall { Target: ScriptVariableGlobal { Name: "layout" or "block" or "include" } } => true,
            _ => false,
        };

    /// <summary>The statement for a directive; null when it writes nothing.</summary>
    public ScriptStatement? Compile(ScriptExpression directive, ExpressionRules expressions)
    {
        var name = (directive as ScriptFunctionCall)?.Target?.ToString() ?? directive.ToString();
        IReadOnlyList<ScriptExpression> arguments = (directive as ScriptFunctionCall)?.Arguments ?? [];
        var first = arguments is [ScriptLiteral { Value: string literal }, ..] ? literal : null;
        switch (name)
        {
            case "content" when template.Role == TemplateRole.Layouts:
                return new ContentStatement();
            case "block" when template.Role == TemplateRole.Layouts && first is not null && arguments.Count == 1:
                template.Names.Readings.Add(new(first, directive.Span.Start.Offset));
                template.Names.Blocks.Add(first);
                return new BlockStatement(first);
            case "layout"
                when template.Role != TemplateRole.Partials && first is not null && arguments.Count == 1 && template.Layout is null:
                template.Layout = Find(directive, TemplateRole.Layouts, first);
                return null;
            case "include"
                when first is not null
                    && arguments.Skip(1).All(argument => argument is ScriptNamedArgument { Name: not null, Value: not null }):
                return CompileInclude(directive, first, [.. arguments.Skip(1).Cast<ScriptNamedArgument>()], expressions);
            default:
                report(directive, TemplateKinds.NotAllowed, [directive.ToString()]);
                return null;
        }
    }

    private IncludeStatement? CompileInclude(
        ScriptExpression directive,
        string name,
        IReadOnlyList<ScriptNamedArgument> arguments,
        ExpressionRules expressions
    )
    {
        foreach (var argument in arguments)
        {
            expressions.Check(argument.Value);
            if (IsReserved(argument.Name!.Name))
            {
                report(argument, TemplateKinds.NotAllowed, [argument.Name.Name]);
            }
        }

        if (Find(directive, TemplateRole.Partials, name) is not { } partial)
        {
            return null;
        }

        partial.Names.Arguments.UnionWith(arguments.Select(argument => argument.Name!.Name));
        return new IncludeStatement(partial, arguments);
    }

    private CompiledTemplate? Find(ScriptExpression directive, TemplateRole role, string name)
    {
        if (set.Find(role, name) is { } found)
        {
            template.Uses.Add(found);
            return found;
        }

        report(directive, TemplateKinds.UnknownTemplate, [name, NearNames.Of(name, set.Names(role))]);
        return null;
    }
}
