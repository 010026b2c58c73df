using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;

namespace StaticMarche.Templates;

/// <summary>
/// All templates of a theme and of those it extends, compiled: immutable and safe to share between threads. A template's name is its file's
/// name; it is looked up here, never on the disk, so no name leads out of the theme.
/// </summary>
internal sealed class TemplateSet
{
    /// <summary>Larger than any page of ours; a template is written by hand.</summary>
    private const int MaxBytes = 256 * 1024;

    private const string Extension = ".html";

    private readonly Dictionary<(TemplateRole Role, string Name), CompiledTemplate> _templates = [];

    private TemplateSet(TemplateFunctions functions) => Functions = functions;

    public TemplateFunctions Functions { get; }

    /// <param name="site">The folder that holds <c>themes/</c>.</param>
    /// <param name="theme">Names its templates: <c>vendor.html</c> is a page, <c>layouts/base.html</c> and <c>partials/card.html</c> are
    /// what they say.</param>
    /// <param name="functions">What templates may call.</param>
    public static Checked<TemplateSet> Read(SiteFolder site, Theme theme, TemplateFunctions functions)
    {
        var set = new TemplateSet(functions);
        var findings = new List<Diagnostic>();
        var sources = new List<(CompiledTemplate Template, SourceText Source)>();
        foreach (var template in set.Discover(theme))
        {
            var source = site.ReadText(template.File, MaxBytes);
            findings.AddRange(source.Diagnostics);
            if (source.Value is { } text)
            {
                sources.Add((template, text));
            }
        }

        foreach (var (template, source) in sources)
        {
            findings.AddRange(TemplateCompiler.Compile(template, source, set));
        }

        findings.AddRange(TemplateCycles.Find(set.All));
        if (!findings.Exists(finding => finding.IsError))
        {
            findings.AddRange(TemplateCaptures.Find(set.All));
        }

        findings.Sort();
        return new Checked<TemplateSet>(findings.Exists(finding => finding.IsError) ? null : set, findings);
    }

    public IReadOnlyCollection<CompiledTemplate> All => _templates.Values;

    public IEnumerable<string> Names(TemplateRole role) => _templates.Keys.Where(key => key.Role == role).Select(key => key.Name);

    public CompiledTemplate? Find(TemplateRole role, string name) => _templates.GetValueOrDefault((role, name));

    private List<CompiledTemplate> Discover(Theme theme)
    {
        foreach (var (path, file) in theme.Templates)
        {
            var (role, name) = Identify(path[..^Extension.Length]);
            _templates.Add((role, name), new CompiledTemplate(role, name, file));
        }

        return [.. _templates.Values.OrderBy(template => template.File, StringComparer.Ordinal)];
    }

    private static (TemplateRole Role, string Name) Identify(string path) =>
        path.Split('/', 2) switch
        {
            ["layouts", var name] => (TemplateRole.Layouts, name),
            ["partials", var name] => (TemplateRole.Partials, name),
            _ => (TemplateRole.Pages, path),
        };
}
