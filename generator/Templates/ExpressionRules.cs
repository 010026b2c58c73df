using Scriban.Syntax;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>Checks the expressions of a template against a list of allowed parts; anything else is refused.</summary>
/// <param name="template">The template being compiled.</param>
/// <param name="functions">The functions that may be called.</param>
/// <param name="report">Takes each finding.</param>
internal sealed class ExpressionRules(
    CompiledTemplate template,
    TemplateFunctions functions,
    Action<ScriptNode, DiagnosticKind, string[]> report
)
{
    public void Check(ScriptNode? node)
    {
        switch (node)
        {
            case null or ScriptLiteral or ScriptToken:
                break;
            case ScriptVariableGlobal variable:
                template.Names.Readings.Add(new(variable.Name, variable.Span.Start.Offset));
                break;
            case ScriptMemberExpression { Target: { } target, Member: ScriptVariableGlobal }:
                Check(target);
                break;
            case ScriptFunctionCall call:
                CheckChildren(call.Arguments);
                CheckCall(call.Target, call.Arguments);
                break;
            case ScriptPipeCall pipe:
                CheckPipe(pipe);
                break;
            case ScriptBinaryExpression binary when IsAllowed(binary.Operator):
            case ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not or ScriptUnaryOperator.Negate or ScriptUnaryOperator.Plus }:
            case ScriptIndexerExpression or ScriptConditionalExpression or ScriptNestedExpression or ScriptList or ScriptObjectMember:
            case ScriptArrayInitializerExpression or ScriptObjectInitializerExpression:
            case ScriptInterpolatedStringExpression or ScriptInterpolatedExpression:
                CheckChildren(node);
                break;
            default:
                report(node, TemplateKinds.NotAllowed, [node.ToString()]);
                break;
        }
    }

    private void CheckChildren(ScriptNode node)
    {
        foreach (var child in node.Children)
        {
            Check(child);
        }
    }

    private void CheckPipe(ScriptPipeCall pipe)
    {
        Check(pipe.From);
        CheckStage(pipe.From!, pipe.To!);
    }

    /// <summary>One function of a pipe, or, as Scriban groups them to the right, several.</summary>
    private void CheckStage(ScriptExpression input, ScriptExpression stage)
    {
        switch (stage)
        {
            case ScriptPipeCall pipe:
                CheckStage(input, pipe.From!);
                CheckStage(input, pipe.To!);
                break;
            case ScriptFunctionCall call:
                CheckChildren(call.Arguments);
                CheckCall(call.Target, [input, .. call.Arguments]);
                break;
            default:
                CheckCall(stage, [input]);
                break;
        }
    }

    private void CheckCall(ScriptExpression? target, IReadOnlyList<ScriptExpression> arguments)
    {
        var name = target?.ToString() ?? "";
        if (target is not ScriptVariableGlobal || functions.Find(name) is not { } function)
        {
            report(target ?? arguments[0], TemplateKinds.UnknownFunction, [name, NearNames.Of(name, functions.Names)]);
        }
        else if (function.KnownKeys is { } keys && arguments is [ScriptLiteral { Value: string key } literal, ..] && !keys.Contains(key))
        {
            report(literal, TemplateKinds.UnknownKey, [key, NearNames.Of(key, keys)]);
        }
        else if (function.IsOfTexts && arguments is [ScriptLiteral { Value: string text }, ..])
        {
            template.Names.Texts.Add((text, arguments.Count - 1));
        }
    }

    /// <summary>Powers and shifts are not among them: they make numbers of any size.</summary>
    private static bool IsAllowed(ScriptBinaryOperator binary) =>
        binary
            is ScriptBinaryOperator.And
                or ScriptBinaryOperator.Or
                or ScriptBinaryOperator.EmptyCoalescing
                or ScriptBinaryOperator.NotEmptyCoalescing
                or ScriptBinaryOperator.CompareEqual
                or ScriptBinaryOperator.CompareNotEqual
                or ScriptBinaryOperator.CompareLess
                or ScriptBinaryOperator.CompareLessOrEqual
                or ScriptBinaryOperator.CompareGreater
                or ScriptBinaryOperator.CompareGreaterOrEqual
                or ScriptBinaryOperator.Add
                or ScriptBinaryOperator.Subtract
                or ScriptBinaryOperator.Multiply
                or ScriptBinaryOperator.Divide
                or ScriptBinaryOperator.DivideRound
                or ScriptBinaryOperator.Modulus
                or ScriptBinaryOperator.RangeInclude
                or ScriptBinaryOperator.RangeExclude;
}
