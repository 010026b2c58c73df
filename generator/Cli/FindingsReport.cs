using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary>Makes the context of a report from the options of a call.</summary>
internal static class FindingsReport
{
    public static ReportContext Context(SiteCall call, SourceLine sourceLine, Uri? repository) =>
        new()
        {
            Language = call.Language,
            SourceLine = sourceLine,
            ToolVersion = VersionSwitch.Version,
            PathPrefix = call.PathPrefix(),
            RulesPage = repository is null ? null : new Uri(repository, "blob/HEAD/docs/rules.md").AbsoluteUri,
        };
}
