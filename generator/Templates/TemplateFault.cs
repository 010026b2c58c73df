using Scriban.Syntax;
using StaticMarche.Diagnostics;

namespace StaticMarche.Templates;

/// <summary>
/// A mistake of a template that shows while a page is rendered. An exception only because that is Scriban's way out of an
/// evaluation; <see cref="TemplateRenderer"/> turns it into a diagnostic. The page's address is added to the arguments there.
/// </summary>
internal sealed class TemplateFault(Scriban.Parsing.SourceSpan span, DiagnosticKind kind, params string[] arguments)
    : ScriptRuntimeException(span, kind.Id)
{
    public DiagnosticKind Kind { get; } = kind;

    public IReadOnlyList<string> Arguments { get; } = arguments;

    /// <summary>Where it shows, when that is elsewhere.</summary>
    public Scriban.Parsing.SourceSpan? Related { get; init; }
}
