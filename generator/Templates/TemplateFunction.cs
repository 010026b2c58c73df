using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>One function that templates may call: <c>{{ name a b }}</c> or <c>{{ a | name b }}</c>.</summary>
/// <param name="Name">Lower case, snake_case.</param>
/// <param name="Required">How many arguments it needs.</param>
/// <param name="Allowed">How many it takes at most; those not given come as null.</param>
/// <param name="Body">Pure, and safe to call from several threads. An <see cref="ArgumentException"/> is its word for "this value makes no
/// sense".</param>
internal sealed record TemplateFunction(string Name, int Required, int Allowed, Func<IList<object?>, object?> Body) : IScriptCustomFunction
{
    /// <summary>
    /// What the first argument may be, when that is a closed list: a literal that isn't in it is found before any page is rendered.
    /// </summary>
    public IReadOnlyCollection<string>? KnownKeys { get; init; }

    /// <summary>Whether its first argument names a text of the theme, and the others fill the places of that text.</summary>
    public bool IsOfTexts { get; init; }

    int IScriptFunctionInfo.RequiredParameterCount => Required;

    int IScriptFunctionInfo.ParameterCount => Allowed;

    ScriptVarParamKind IScriptFunctionInfo.VarParamKind => ScriptVarParamKind.None;

    Type IScriptFunctionInfo.ReturnType => typeof(object);

    ScriptParameterInfo IScriptFunctionInfo.GetParameterInfo(int index) => new(typeof(object), "value");

    object? IScriptCustomFunction.Invoke(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    )
    {
        try
        {
            return Body(arguments);
        }
        catch (ArgumentException)
        {
            throw new TemplateFault(callerContext?.Span ?? context.CurrentSpan, TemplateKinds.WrongArgument, Name);
        }
    }

    ValueTask<object?> IScriptCustomFunction.InvokeAsync(
        TemplateContext context,
        ScriptNode? callerContext,
        ScriptArray arguments,
        ScriptBlockStatement? blockStatement
    ) => throw new NotSupportedException("Pages are rendered synchronously.");
}
