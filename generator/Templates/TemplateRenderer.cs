using System.Text;
using Scriban.Syntax;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>
/// Writes pages. One per thread: it keeps a context and buffers, whose making anew for each page would double the time.
/// </summary>
/// <param name="templates">Shared by all threads.</param>
/// <param name="site">Names that every page knows; not changed once rendering has begun.</param>
internal sealed class TemplateRenderer(TemplateSet templates, ITemplateModel site)
{
    private PageContext _context = new(templates.Functions, site);

    /// <summary>The bytes of a page.</summary>
    /// <param name="page">The name of a template in <c>pages/</c>.</param>
    /// <param name="model">The names that this page knows.</param>
    /// <param name="address">The page's address, for messages.</param>
    /// <exception cref="ArgumentException">No such page template: whoever plans pages asks <see cref="TemplateSet"/> first.</exception>
    public Checked<byte[]> Render(string page, ITemplateModel model, string address)
    {
        var template = templates.Find(TemplateRole.Pages, page) ?? throw new ArgumentException($"No page template {page}", nameof(page));
        try
        {
            return Checked.Of(LibraryCall.Run(Library.Scriban, address, () => Write(template, model)));
        }
        catch (LibraryFault fault)
        {
            // An evaluation that was broken off may leave anything behind.
            _context = new PageContext(templates.Functions, site);
            return Checked.None<byte[]>(
                fault.InnerException is ScriptRuntimeException exception
                    ? Explain(exception, template, address)
                    : TemplateKinds.Failed.At(SourceSpan.OfFile(template.File), fault.Message, address)
            );
        }
    }

    /// <summary>
    /// A partial by itself, for many pages to show as it is: it knows the site and what it is given, nothing of a page. Empty when the
    /// theme has no such partial.
    /// </summary>
    /// <exception cref="ScriptRuntimeException">A mistake of the partial, for the page that is being written to report.</exception>
    public Html RenderPartial(string partial, ITemplateModel model)
    {
        if (templates.Find(TemplateRole.Partials, partial) is not { } template)
        {
            return Html.Empty;
        }

        try
        {
            _context.Begin(model);
            _context.Evaluate(template.Body);
            var html = Html.Trusted(Encoding.UTF8.GetString(_context.Page.Written));
            _context.End();
            return html;
        }
        catch (ScriptRuntimeException)
        {
            _context = new PageContext(templates.Functions, site);
            throw;
        }
    }

    private byte[] Write(CompiledTemplate template, ITemplateModel model)
    {
        _context.Begin(model);
        Write(template);
        var bytes = _context.Page.Written.ToArray();
        _context.End();
        return bytes;
    }

    private void Write(CompiledTemplate template)
    {
        _context.Evaluate(template.Body);
        for (var layout = template.Layout; layout is not null; layout = layout.Layout)
        {
            (_context.Page, _context.Content) = (_context.Content, _context.Page);
            _context.Page.Clear();
            _context.Evaluate(layout.Body);
        }
    }

    private static Diagnostic Explain(ScriptRuntimeException exception, CompiledTemplate template, string address)
    {
        var span = exception.Span.FileName is { } file ? TemplateSyntax.SpanOf(exception.Span, file) : SourceSpan.OfFile(template.File);
        return exception is TemplateFault fault
            ? fault.Kind.At(span, [.. fault.Arguments, address]) with
            {
                Related = fault.Related is { FileName: { } other } related ? TemplateSyntax.SpanOf(related, other) : null,
            }
            : TemplateKinds.Failed.At(span, exception.OriginalMessage, address);
    }
}
