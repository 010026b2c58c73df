using Scriban;
using Scriban.Parsing;
using Scriban.Syntax;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markup;
using SourceSpan = StaticMarche.Diagnostics.SourceSpan;

namespace StaticMarche.Templates;

/// <summary>Scriban's parser, with places as ours.</summary>
internal static class TemplateSyntax
{
    /// <summary>Nobody writes this by hand; the parser descends recursively.</summary>
    private const int MaxExpressionDepth = 40;

    /// <summary>The statements of a template; none, with the findings, when it is malformed.</summary>
    public static (ScriptBlockStatement? Body, IReadOnlyList<Diagnostic> Findings) Parse(SourceText source)
    {
        Template parsed;
        try
        {
            parsed = LibraryCall.Run(Library.Scriban, source.File, () =>
                Template.Parse(source.Text, source.File, new ParserOptions { ExpressionDepthLimit = MaxExpressionDepth })
            );
        }
        catch (LibraryFault fault)
        {
            return (null, [TemplateKinds.Syntax.At(SourceSpan.OfFile(source.File), fault.Message)]);
        }

        return parsed.HasErrors
            ? (
                null,
                [
                    .. parsed
                        .Messages.Where(message => message.Type == ParserMessageType.Error)
                        .Select(message => TemplateKinds.Syntax.At(SpanOf(message.Span, source.File), message.Message)),
                ]
            )
            : (parsed.Page?.Body ?? new ScriptBlockStatement(), []);
    }

    /// <summary>Scriban counts from 0 and ends on the last character; ours count from 1 and end after it.</summary>
    public static SourceSpan SpanOf(Scriban.Parsing.SourceSpan span, string file) =>
        new(file, span.Start.Line + 1, span.Start.Column + 1, Math.Max(span.Start.Line, span.End.Line) + 1, span.End.Column + 2);

    /// <summary>What a message quotes of a statement or expression.</summary>
    public static string FirstLineOf(ScriptNode node)
    {
        var text = node.ToString().Trim();
        var end = text.IndexOf("}}", StringComparison.Ordinal);
        return HtmlScanner.Excerpt(end < 0 ? text : text[..end], 0);
    }

    /// <summary>What a message calls a statement of several ways.</summary>
    public static string WordOf(ScriptNode statement) =>
        statement switch
        {
            ScriptForStatement => "for",
            ScriptCaseStatement => "case",
            _ => "if",
        };
}
