using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Yaml;

/// <summary>Real slips and real attacks, file by file: what is read, and what its writer is told.</summary>
public sealed class HostileFileTests
{
    /// <summary>Windows-1252 and the like can't stand between lines of UTF-8, so files are decoded as they are.</summary>
    [Fact]
    public void Each_yaml_file_is_read_or_refused_with_a_reason()
    {
        var folder = SharedData.FolderOrSkip("hostile/yaml");
        var report = new StringBuilder();

        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            var decoded = TextDecoder.Decode(Path.GetFileName(file), File.ReadAllBytes(file), YamlLimits.ProfileBytes);
            var findings = decoded.Value is { } source ? YamlReader.Read(source) : new Checked<Node>(null, decoded.Diagnostics);
            Append(report, Path.GetFileName(file), findings.Value is not null, findings.Diagnostics);
        }

        Golden.Match("Content/Yaml/hostile-yaml.golden", report.ToString());
    }

    [Fact]
    public void Each_file_of_fields_and_text_is_read_or_refused_with_a_reason()
    {
        var folder = SharedData.FolderOrSkip("hostile/frontmatter");
        var report = new StringBuilder();

        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
        {
            var decoded = TextDecoder.Decode(Path.GetFileName(file), File.ReadAllBytes(file), YamlLimits.ProfileBytes);
            var findings = decoded.Value is { } source ? FrontMatterReader.Parse(source) : new Checked<ContentFile>(null, decoded.Diagnostics);
            Append(report, Path.GetFileName(file), findings.Value is not null, findings.Diagnostics);
        }

        Golden.Match("Content/Yaml/hostile-frontmatter.golden", report.ToString());
    }

    private static void Append(StringBuilder report, string file, bool isRead, IReadOnlyList<Diagnostic> findings)
    {
        report.Append(file).Append(isRead ? " is read" : " is refused").Append('\n');
        foreach (var finding in findings.Order().Take(5))
        {
            report.Append("  ").Append(finding.Span.Line).Append(':').Append(finding.Span.Column).Append('-').Append(finding.Span.EndLine).Append(':').Append(finding.Span.EndColumn)
                .Append(' ').Append(finding.Id).Append(" : ").Append(finding.Message(Language.French)).Append('\n')
                .Append("    ").Append(finding.Help(Language.French)).Append('\n');
        }
    }
}
