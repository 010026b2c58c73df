using Scriban.Parsing;
using Scriban.Syntax;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>
/// Turns the text of one template into statements of ours: only what is allowed, each value with the encoding of its place. Walks all
/// ways through the template with the state of its HTML; where they meet again they must agree.
/// </summary>
internal sealed class TemplateCompiler
{
    private readonly CompiledTemplate _template;
    private readonly SourceText _source;
    private readonly TemplateDirectives _directives;
    private readonly ExpressionRules _expressions;
    private readonly TemplateFunctions _functions;
    private readonly HtmlPaths _paths;
    private readonly List<Diagnostic> _findings = [];

    private TemplateCompiler(CompiledTemplate template, SourceText source, TemplateSet set)
    {
        _template = template;
        _source = source;
        _functions = set.Functions;
        _paths = new HtmlPaths(Report);
        _expressions = new ExpressionRules(template, set.Functions, Report);
        _directives = new TemplateDirectives(template, set, Report);
    }

    /// <summary>Fills in the template's body; what is wrong comes back.</summary>
    public static IReadOnlyList<Diagnostic> Compile(CompiledTemplate template, SourceText source, TemplateSet set)
    {
        var (body, findings) = TemplateSyntax.Parse(source);
        if (body is null)
        {
            return findings;
        }

        var compiler = new TemplateCompiler(template, source, set);
        compiler.CompileWhole(body);
        template.Body = body;
        return compiler._findings;
    }

    private void CompileWhole(ScriptBlockStatement body)
    {
        var end = Walk(body, HtmlState.Start);
        if (!_paths.AreLost && end.Mode != HtmlMode.Text)
        {
            var length = _source.Text.Length;
            _findings.Add(TemplateMarkupKinds.Unfinished.At(_source.Span(length, length)));
        }
    }

    private HtmlState Walk(ScriptBlockStatement? block, HtmlState state)
    {
        if (block is null)
        {
            return state;
        }

        ScriptStatement[] statements = [.. block.Statements];
        block.Statements.Clear();
        foreach (var statement in statements)
        {
            var (compiled, next) = Compile(statement, state);
            state = next;
            if (compiled is not null)
            {
                compiled.Span = statement.Span;
                block.Statements.Add(compiled);
            }
        }

        return state;
    }

    private (ScriptStatement? Statement, HtmlState State) Compile(ScriptStatement statement, HtmlState state) =>
        statement switch
        {
            ScriptRawStatement raw => CompileMarkup(raw, state),
            ScriptEscapeStatement or ScriptEndStatement or ScriptNopStatement => (null, state),
            ScriptExpressionStatement { Expression: { } expression }
                when !TemplateDirectives.IsDirective(expression) && expression is not ScriptAssignExpression => CompileValue(
                expression,
                state
            ),
            _ => CompileOther(statement, _paths.Settle(statement, state)),
        };

    private (ScriptStatement? Statement, HtmlState State) CompileOther(ScriptStatement statement, HtmlState state)
    {
        switch (statement)
        {
            case ScriptExpressionStatement { Expression: ScriptAssignExpression assignment }:
                return (CompileAssignment(assignment), state);
            case ScriptExpressionStatement { Expression: { } directive }:
                _paths.RequireText(statement, state);
                return (_directives.Compile(directive, _expressions), state);
            case ScriptIfStatement choice:
                return (choice, CompileIf(choice, state));
            case ScriptForStatement loop and not ScriptTableRowStatement:
                return (loop, CompileFor(loop, state));
            case ScriptCaseStatement choice:
                return (choice, CompileCase(choice, state));
            case ScriptCaptureStatement { Target: ScriptVariableGlobal name, Body: { } body }:
                _paths.RequireText(statement, state);
                _paths.RequireText(statement, Walk(body, state));
                _template.Names.Captures.Add(new(name.Name, TemplateSyntax.SpanOf(name.Span, _template.File), statement.Span.End.Offset));
                return (new CaptureStatement(name, body), state);
            default:
                Report(statement, TemplateKinds.NotAllowed, TemplateSyntax.FirstLineOf(statement));
                return (null, state);
        }
    }

    private (ScriptStatement? Statement, HtmlState State) CompileMarkup(ScriptRawStatement raw, HtmlState state)
    {
        if (_paths.AreLost || raw.Text.Length == 0)
        {
            return (null, state);
        }

        var piece = new HtmlPiece();
        var next = HtmlScanner.Scan(state, raw.Text.ToString(), piece);
        foreach (var fault in piece.Faults)
        {
            var offset = raw.Text.Index + fault.Offset;
            _findings.Add(fault.Kind.At(_source.Span(offset, offset + 1), fault.Argument));
            if (fault.Kind == TemplateMarkupKinds.Markup)
            {
                _paths.Lose();
            }
        }

        return (piece.Text.Length == 0 ? null : new MarkupStatement(piece.Text, piece.BeginsWithSpace), next);
    }

    private (ScriptStatement? Statement, HtmlState State) CompileValue(ScriptExpression expression, HtmlState state)
    {
        _expressions.Check(expression);
        if (_paths.AreLost)
        {
            return (null, state);
        }

        if (HtmlBoundary.PlaceOf(state) is { } place)
        {
            PageStatement statement = ConstantText.TryCompile(expression, place, _functions)
                ?? (PageStatement)new ValueStatement(expression, place);
            return (statement, HtmlBoundary.AfterValue(state));
        }

        var (kind, argument) = HtmlBoundary.Refusal(state);
        Report(expression, kind, argument);
        return (null, HtmlBoundary.AfterRefusal(state));
    }

    private AssignStatement? CompileAssignment(ScriptAssignExpression assignment)
    {
        if (
            assignment is not { Target: ScriptVariableGlobal variable, Value: { } value, EqualToken.TokenType: TokenType.Equal }
            || _directives.IsReserved(variable.Name)
        )
        {
            Report(assignment, TemplateKinds.NotAllowed, TemplateSyntax.FirstLineOf(assignment));
            return null;
        }

        _expressions.Check(value);
        return new AssignStatement(variable, value);
    }

    private HtmlState CompileIf(ScriptIfStatement choice, HtmlState state)
    {
        _expressions.Check(choice.Condition);
        return _paths.Join(choice, Walk(choice.Then, state), CompileElse(choice.Else, state));
    }

    private HtmlState CompileElse(ScriptConditionStatement? other, HtmlState state) =>
        other switch
        {
            ScriptIfStatement choice => CompileIf(choice, state),
            ScriptElseStatement last => Walk(last.Body, state),
            _ => state,
        };

    private HtmlState CompileFor(ScriptForStatement loop, HtmlState state)
    {
        _expressions.Check(loop.Iterator);
        foreach (var argument in loop.NamedArguments ?? [])
        {
            _expressions.Check(argument.Value);
        }

        if (loop.Variable is not ScriptVariableGlobal variable || _directives.IsReserved(variable.Name))
        {
            Report(loop, TemplateKinds.NotAllowed, TemplateSyntax.FirstLineOf(loop));
        }

        // A second turn starts where the first ended: both must be the same place.
        var start = _paths.Join(loop, state, Walk(loop.Body, state));
        if (start != state)
        {
            Report(loop, TemplateMarkupKinds.Branches, "for");
        }

        return _paths.Join(loop, start, CompileElse(loop.Else, state));
    }

    private HtmlState CompileCase(ScriptCaseStatement choice, HtmlState state)
    {
        _expressions.Check(choice.Value);
        var result = state;
        foreach (var statement in choice.Body?.Statements ?? [])
        {
            for (var branch = statement as ScriptConditionStatement; branch is not null; branch = (branch as ScriptWhenStatement)?.Next)
            {
                _expressions.Check((branch as ScriptWhenStatement)?.Values);
                var body = branch is ScriptWhenStatement when ? when.Body : (branch as ScriptElseStatement)?.Body;
                result = _paths.Join(choice, result, Walk(body, state));
            }
        }

        return result;
    }

    private void Report(ScriptNode node, DiagnosticKind kind, params string[] arguments) =>
        _findings.Add(kind.At(TemplateSyntax.SpanOf(node.Span, _template.File), arguments));
}
