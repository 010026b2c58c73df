using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>A function of ours as Scriban calls it.</summary>
internal sealed class ScriptFunction(TemplateFunction function) : IScriptCustomFunction
{
    public int RequiredParameterCount => function.Required;

    public int ParameterCount => function.Allowed;

    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.None;

    public Type ReturnType => typeof(object);

    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        try
        {
            return function.Body(arguments);
        }
        catch (ArgumentException)
        {
            throw new TemplateFault(callerContext?.Span ?? context.CurrentSpan, TemplateKinds.WrongArgument, function.Name);
        }
    }

    public ValueTask<object?> InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => throw new NotSupportedException("Pages are rendered synchronously.");
}
