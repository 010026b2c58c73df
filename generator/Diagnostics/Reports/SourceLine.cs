namespace StaticMarche.Diagnostics.Reports;

/// <summary>A line (from 1) of a file of the site, without its line end; null when there is none to show.</summary>
internal delegate string? SourceLine(string file, int line);
