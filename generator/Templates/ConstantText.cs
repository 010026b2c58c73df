using System.Text;
using Scriban.Syntax;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>
/// A call with nothing but literals, such as <c>t "nav.home"</c>: functions are pure, so what it writes is known before any page is
/// rendered. A page of ours has some thirty of them.
/// </summary>
internal static class ConstantText
{
    /// <summary>The statement that writes it; null when it has to wait for a page.</summary>
    public static MarkupStatement? TryCompile(ScriptExpression expression, EscapingContext place, TemplateFunctions functions)
    {
        if (
            expression is not ScriptFunctionCall { Target: ScriptVariableGlobal { Name: var name }, Arguments: { } arguments }
            || functions.Find(name) is not { } function
            || arguments.Count < function.Required
            || arguments.Count > function.Allowed
            || arguments.Any(argument => argument is not ScriptLiteral)
            || Call(function, [.. arguments.Select(argument => ((ScriptLiteral)argument).Value)]) is not { } text
        )
        {
            return null;
        }

        var buffer = new PageBuffer();
        ValueWriter.Write(buffer, place, text, expression.Span);
        return new MarkupStatement(Encoding.UTF8.GetString(buffer.Written), beginsWithSpace: false);
    }

    private static string? Call(TemplateFunction function, object?[] arguments)
    {
        try
        {
            return function.Body(arguments) as string;
        }
        catch (ArgumentException)
        {
            // The page that calls it reports why, with its address.
            return null;
        }
    }
}
