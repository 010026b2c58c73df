using System.Text;
using Scriban;
using Scriban.Syntax;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>The statements that write to a page. They take the place of Scriban's own when a template is compiled.</summary>
internal abstract class PageStatement : ScriptStatement
{
    public sealed override object? Evaluate(TemplateContext context)
    {
        var page = (PageContext)context;
        Run(page);
        page.CheckSize();
        return null;
    }

    protected abstract void Run(PageContext context);
}

/// <summary>Writes a piece of the template's own HTML.</summary>
internal sealed class MarkupStatement(string text, bool beginsWithSpace) : PageStatement
{
    private readonly byte[] _bytes = Encoding.UTF8.GetBytes(text);

    public override void PrintTo(ScriptPrinter printer) => printer.Write(text);

    protected override void Run(PageContext context)
    {
        var isSpaceEnough = beginsWithSpace && context.Page.Last is (byte)'\n' or (byte)' ' or 0;
        context.Page.Append(isSpaceEnough ? _bytes.AsSpan(1) : _bytes);
    }
}

/// <summary>Writes a value, encoded for its place.</summary>
internal sealed class ValueStatement(ScriptExpression expression, EscapingContext place) : PageStatement
{
    public override void PrintTo(ScriptPrinter printer) => printer.Write(expression);

    protected override void Run(PageContext context) =>
        ValueWriter.Write(context.Page, place, context.Evaluate(expression), expression.Span);
}

/// <summary>Writes a partial; its arguments are names within it.</summary>
internal sealed class IncludeStatement(CompiledTemplate partial, IReadOnlyList<ScriptNamedArgument> arguments) : PageStatement
{
    public CompiledTemplate Partial => partial;

    /// <summary>
    /// Whether a name that the partial doesn't know is one that this include should have given: others give it, or it resembles none that
    /// is known.
    /// </summary>
    public bool Owes(string name, IEnumerable<string> known) =>
        partial.Names.Arguments.Contains(name) || Diagnostics.Suggestion.Nearest(name, known) is null;

    public override void PrintTo(ScriptPrinter printer) => printer.Write("include '" + partial.Name + "'");

    protected override void Run(PageContext context)
    {
        var scope = context.RentScope();
        foreach (var argument in arguments)
        {
            scope.SetValue(argument.Name!.Name, context.Evaluate(argument.Value!), readOnly: false);
        }

        context.Enter(scope);
        context.Includes.Push(this);
        try
        {
            context.Evaluate(partial.Body);
        }
        finally
        {
            context.Includes.Pop();
            context.Leave();
            context.ReturnScope(scope);
        }
    }
}

/// <summary>In a layout: writes the page that was put into it.</summary>
internal sealed class ContentStatement : PageStatement
{
    public override void PrintTo(ScriptPrinter printer) => printer.Write("content");

    protected override void Run(PageContext context) => context.Page.Append(context.Content.Written);
}

/// <summary>In a layout: writes what the page has captured under a name, if it has.</summary>
internal sealed class BlockStatement(string name) : PageStatement
{
    public override void PrintTo(ScriptPrinter printer) => printer.Write("block '" + name + "'");

    protected override void Run(PageContext context)
    {
        if (context.Variables.TryGetValue(context, Span, name, out var value))
        {
            ValueWriter.Write(context.Page, EscapingContext.Text, value, Span);
        }
    }
}

/// <summary>Keeps what its body writes as <see cref="Html"/> in a variable.</summary>
internal sealed class CaptureStatement(ScriptVariable variable, ScriptBlockStatement body) : PageStatement
{
    public override void PrintTo(ScriptPrinter printer) => printer.Write("capture ").Write(variable);

    protected override void Run(PageContext context)
    {
        var outer = context.Page;
        context.Page = context.RentBuffer();
        try
        {
            context.Evaluate(body);
            context.SetValue(variable, Html.Trusted(Encoding.UTF8.GetString(context.Page.Written)));
        }
        finally
        {
            context.ReturnBuffer(context.Page);
            context.Page = outer;
        }
    }
}

/// <summary>Gives a variable a value.</summary>
internal sealed class AssignStatement(ScriptVariable variable, ScriptExpression value) : PageStatement
{
    public override void PrintTo(ScriptPrinter printer) => printer.Write(variable).Write(" = ").Write(value);

    protected override void Run(PageContext context)
    {
        var result = context.Evaluate(value);
        if (result is System.Numerics.BigInteger)
        {
            // Squaring in a loop would fill the memory within few steps.
            throw new TemplateFault(Span, Diagnostics.Kinds.TemplateKinds.TooMuch, "2^63");
        }

        context.SetValue(variable, result);
    }
}
