namespace StaticMarche.Diagnostics.Reports;

/// <summary>The facts that a report shows besides the findings.</summary>
internal sealed record ReportContext
{
    public required Language Language { get; init; }

    public required SourceLine SourceLine { get; init; }

    public required string ToolVersion { get; init; }

    /// <summary>
    /// From where the reader stands to the site's folder: empty, or ending in a slash. Only for the formats that lead the reader to a file.
    /// </summary>
    public string PathPrefix { get; init; } = "";

    /// <summary>
    /// Whether a proposal changes a file: what is wrong there is its author's to mend, and comes first where only the first are shown.
    /// </summary>
    public Func<string, bool> IsChanged { get; init; } = _ => false;

    /// <summary>The absolute address of docs/rules.md, when the site says where its repository is.</summary>
    public string? RulesPage { get; init; }

    /// <summary>How the reader reaches a file. What lies outside the site comes with its full path.</summary>
    public string PathTo(string file) => Path.IsPathRooted(file) ? file : PathPrefix + file;

    public string? RuleAddress(string id) => RulesPage is null ? null : $"{RulesPage}#{id}";
}
