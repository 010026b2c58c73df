using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Templates;

namespace StaticMarche.Tests.Support;

/// <summary>A theme made of a few templates, to compile and render them.</summary>
internal sealed class TemplateSite : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, string> _templates = new(StringComparer.Ordinal);

    /// <param name="name">Below <c>templates/</c>: <c>page.html</c>, <c>partials/card.html</c>.</param>
    public TemplateSite With(string name, string text)
    {
        _templates[name] = $"themes/test/templates/{name}";
        _folder.Write(_templates[name], text);
        return this;
    }

    public Checked<TemplateSet> Compile(params IEnumerable<TemplateFunction> functions) =>
        TemplateSet.Read(new SiteFolder(_folder.Path), Theme(), TemplateFunctions.With(functions));

    /// <summary>The page <c>page.html</c>, or the findings that prevent it.</summary>
    public string Render(TestModel? model = null)
    {
        var set = Compile();
        if (set.Value is null)
        {
            return Describe(set.Diagnostics);
        }

        var page = new TemplateRenderer(set.Value, new TestModel()).Render("page", model ?? new TestModel(), "/page/");
        return page.Value is { } bytes ? Encoding.UTF8.GetString(bytes) : Describe(page.Diagnostics);
    }

    public static string Describe(IEnumerable<Diagnostic> diagnostics) =>
        string.Concat(
            diagnostics.Select(finding =>
                $"{finding.Span.ToString().Replace("themes/test/templates/", "", StringComparison.Ordinal)} {finding.Id}\n"
                + $"  {finding.Message(Language.French)}\n  {finding.Help(Language.French)}\n"
            )
        );

    public void Dispose() => _folder.Dispose();

    private Theme Theme() =>
        new()
        {
            Name = "test",
            Folders = ["themes/test"],
            Templates = _templates,
            Assets = new Dictionary<string, IReadOnlyList<string>>(),
            Strings = new Dictionary<string, string>(),
        };
}
