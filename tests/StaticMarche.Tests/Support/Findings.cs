using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Tests.Support;

/// <summary>Findings as a person reads them.</summary>
internal static class Findings
{
    public static string Text(IEnumerable<Diagnostic> findings, Language language, params SourceText[] sources) =>
        Text(findings, language, sources.ToDictionary(source => source.File, StringComparer.Ordinal));

    public static string Text(IEnumerable<Diagnostic> findings, Language language, IReadOnlyDictionary<string, SourceText> sources)
    {
        var output = new StringWriter();
        var context = new ReportContext
        {
            Language = language,
            ToolVersion = "test",
            SourceLine = (file, line) => sources.GetValueOrDefault(file)?.Line(line),
        };
        Report.Write(ReportFormat.Text, findings, context, new PlainWriter(output));
        return output.ToString();
    }

    /// <summary>French, then English, without the lines that they are about.</summary>
    public static string InBothLanguages(IReadOnlyList<Diagnostic> findings) =>
        InBothLanguages(findings, new Dictionary<string, SourceText>());

    /// <summary>French, then English.</summary>
    public static string InBothLanguages(IReadOnlyList<Diagnostic> findings, IReadOnlyDictionary<string, SourceText> sources) =>
        Text(findings, Language.French, sources) + "\n" + Text(findings, Language.English, sources);
}
