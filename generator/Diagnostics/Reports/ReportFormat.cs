namespace StaticMarche.Diagnostics.Reports;

/// <summary>The forms in which findings are handed on.</summary>
internal enum ReportFormat
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>Workflow commands: GitHub puts each finding on its line of the proposal.</summary>
    Github,

    /// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
    Sarif,

    /// <summary>Our own stable shape, for scripts (docs/check-formats.md).</summary>
    Json,

    /// <summary>For a comment on a proposal.</summary>
    Markdown,
}
