using Scriban.Syntax;

namespace StaticMarche.Templates;

/// <summary>One template, ready to write pages: every value in it knows how it is encoded.</summary>
/// <param name="role">What it is for.</param>
/// <param name="name">Its file's name without <c>.html</c>.</param>
/// <param name="file">Relative to the site's folder.</param>
internal sealed class CompiledTemplate(TemplateRole role, string name, string file)
{
    public TemplateRole Role { get; } = role;

    public string Name { get; } = name;

    public string File { get; } = file;

    public ScriptBlockStatement Body { get; set; } = new();

    /// <summary>The layout that this page or layout is put into.</summary>
    public CompiledTemplate? Layout { get; set; }

    /// <summary>The templates it writes or is written into.</summary>
    public List<CompiledTemplate> Uses { get; } = [];

    /// <summary>What its own text names.</summary>
    public TemplateNames Names { get; } = new();
}

/// <summary>What a template is for: the sub-folder of <c>templates/</c> in which it lies; pages lie in none.</summary>
internal enum TemplateRole
{
    Pages,
    Layouts,
    Partials,
}
