using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Yaml;

/// <summary>Encodings, line ends and constructs that no skeleton has, file by file: what is read, and what its writer is told.</summary>
public sealed class UnusualFileTests
{
    private const string Accents = "name: Céramique d’été\ncommune: Vouillé\n";

    private static readonly Encoding Latin = Encoding.Latin1;

    /// <summary>Decoded from bytes, since other encodings can't stand between lines of UTF-8.</summary>
    private static readonly (string Name, byte[] Bytes)[] Fields =
    [
        ("alias", Utf8("name: &n Atelier\ntagline: *n\n")),
        ("alias-of-nothing", Utf8("name: *inconnu\n")),
        ("byte-order-mark", [.. Encoding.UTF8.Preamble, .. Utf8(Accents)]),
        ("byte-order-mark-inside", Utf8("name: Atelier\n\uFEFFtagline: Bols\n")),
        ("control-character", Utf8("name: Ate\u0007lier\n")),
        ("field-in-three-spellings", Utf8("name: a\n\"name\": b\n'name': c\n")),
        ("field-in-two-compositions", Utf8("catégorie: a\ncate\u0301gorie: b\n")),
        ("field-of-another-case", Utf8("name: a\nName: b\nNAME: c\n")),
        ("field-twice-in-an-item", Utf8("products:\n  - name: Bol\n    price: 10\n    price: 12\n")),
        ("fields-of-other-types", Utf8("true: a\n1: b\nnull: c\n2026-01-01: d\n~: e\n: f\n")),
        ("fields-that-are-lists", Utf8("? [a, b]\n: c\n? { d: e }\n: f\n")),
        ("half-a-pair-escaped", Utf8("name: \"\\ud800\"\n")),
        ("latin-1", Latin.GetBytes(Accents.Replace('’', '\''))),
        ("line-ends-of-windows", Utf8(Accents.Replace("\n", "\r\n", StringComparison.Ordinal))),
        ("line-ends-old-mac", Utf8(Accents.Replace('\n', '\r'))),
        ("line-ends-unicode", Utf8("name: Atelier\u0085tagline: x\n")),
        ("list-for-fields", Utf8("- name: Atelier\n- commune: Vouillé\n")),
        ("merge", Utf8("base: &b { name: Autre }\n<<: *b\n")),
        ("merge-of-a-word", Utf8("<<: Autre\nname: Atelier\n")),
        ("nothing", []),
        ("only-a-comment", Utf8("# rien\n")),
        ("several-documents", Utf8("name: a\n---\nname: b\n---\nname: c\n")),
        ("tabs-after-colons", Utf8("name:\tAtelier\ncommune:\tVouillé\n")),
        ("tag-bare", Utf8("name: ! Atelier\n")),
        ("tag-custom", Utf8("name: !canari Atelier\n")),
        ("tag-directive", Utf8("%YAML 1.3\n---\nname: Atelier\n")),
        ("tag-of-a-list", Utf8("name: !!omap [a: 1]\n")),
        ("tag-of-a-number", Utf8("name: !!int \"12\"\n")),
        ("tag-of-a-text", Utf8("name: !!str 12\n")),
        ("text-for-fields", Utf8("Nous tournons des bols.\n")),
        ("too-long", Utf8("name: " + new string('a', YamlLimits.ProfileBytes))),
        ("twice-encoded", Utf8(Latin.GetString(Encoding.UTF8.GetBytes(Accents)))),
        ("utf-16-big", [.. Encoding.BigEndianUnicode.GetBytes(Accents)]),
        ("utf-16-with-mark", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Accents)]),
        ("utf-32-with-mark", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Accents)]),
        ("utf-8-broken", [.. "name: "u8, 0xC3, 0x28, 0xE2, 0x82, .. "\n"u8]),
        ("values-like-other-types", Utf8("a: yes\nb: NO\nc: 01000\nd: 12:30:45\ne: 2026-02-30\nf: 1_000\ng: .inf\nh: ~\ni:\nj: 0o17\n")),
    ];

    private static readonly (string Name, byte[] Bytes)[] Profiles =
    [
        ("blank-lines-first", Utf8("\n\n---\nname: Bol\n---\nTexte.\n")),
        ("byte-order-mark", [.. Encoding.UTF8.Preamble, .. Utf8("---\nname: Bol\n---\nTexte.\n")]),
        ("code-fence", Utf8("```yaml\n---\nname: Bol\n---\n```\n")),
        ("dashes-in-a-block", Utf8("---\nname: |\n  a\n  ---\n  b\n---\nTexte.\n")),
        ("dashes-in-a-block-at-the-margin", Utf8("---\nname: |\n  a\n---\n  b\n---\nTexte.\n")),
        ("dots-at-the-end", Utf8("---\nname: Bol\n...\nTexte.\n")),
        ("empty", []),
        ("four-dashes", Utf8("----\nname: Bol\n----\nTexte.\n")),
        ("html", Utf8("<!doctype html>\n<title>Bol</title>\n")),
        ("json", Utf8("{ \"name\": \"Bol\" }\n")),
        ("latin-1-text", Latin.GetBytes("---\nname: Bol\n---\nTexte.\n\nGrès émaillé.\n")),
        ("line-ends-mixed", Utf8("---\r\nname: Bol\n---\rTexte.\n")),
        ("long-dashes", Utf8("———\nname: Bol\n———\nTexte.\n")),
        ("never-closed", Utf8("---\nname: Bol\n\nTexte.\n")),
        ("no-fields", Utf8("---\n---\nTexte.\n")),
        ("no-front-matter", Utf8("\nNous tournons des bols.\n")),
        ("no-text", Utf8("---\nname: Bol\n---")),
        ("nothing-in-the-text", Utf8("---\nname: Bol\n---\nTe\0xte.\n")),
        ("only-a-mark", [.. Encoding.UTF8.Preamble]),
        ("only-dashes", Utf8("---\n")),
        ("pdf", Utf8("%PDF-1.7\n")),
        ("rtf", Utf8("{\\rtf1\\ansi Bol}\n")),
        ("rule-in-the-text", Utf8("---\nname: Bol\n---\nTexte.\n\n---\n\nSuite.\n")),
        ("space-first", Utf8(" ---\nname: Bol\n---\nTexte.\n")),
        ("spaces-after-dashes", Utf8("---   \nname: Bol\n---\t\nTexte.\n")),
        ("toml", Utf8("+++\nname = \"Bol\"\n+++\nTexte.\n")),
        ("utf-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("---\nname: Bol\n---\nTexte.\n")]),
        ("word", [.. "PK"u8, 3, 4, 20, 0, 6, 0, 8, 0]),
        ("zero-width-first", Utf8("\u200B---\nname: Bol\n---\nTexte.\n")),
    ];

    [Fact]
    public void Each_file_of_fields_is_read_or_refused_with_a_reason() =>
        Golden.Match("Content/Yaml/unusual-fields.golden", Report(Fields, source => IsRead(YamlReader.Read(source))));

    [Fact]
    public void Each_file_of_fields_and_text_is_read_or_refused_with_a_reason() =>
        Golden.Match("Content/Yaml/unusual-profiles.golden", Report(Profiles, source => IsRead(FrontMatterReader.Parse(source))));

    private static string Report(
        (string Name, byte[] Bytes)[] files,
        Func<SourceText, (bool IsRead, IReadOnlyList<Diagnostic> Findings)> read
    )
    {
        var report = new StringBuilder();
        foreach (var (name, bytes) in files)
        {
            var decoded = TextDecoder.Decode(name, bytes, YamlLimits.ProfileBytes);
            var (isRead, findings) = decoded.Value is { } source ? read(source) : (false, decoded.Diagnostics);
            report.Append(name).Append(isRead ? " is read\n" : " is refused\n");
            foreach (var finding in findings.Order())
            {
                report
                    .Append("  ")
                    .Append(finding.Span.Line)
                    .Append(':')
                    .Append(finding.Span.Column)
                    .Append('-')
                    .Append(finding.Span.EndLine)
                    .Append(':')
                    .Append(finding.Span.EndColumn)
                    .Append(' ')
                    .Append(finding.Id)
                    .Append(" : ")
                    .Append(finding.Message(Language.French))
                    .Append('\n')
                    .Append("    ")
                    .Append(finding.Help(Language.French))
                    .Append('\n');
            }
        }

        return report.ToString();
    }

    private static (bool IsRead, IReadOnlyList<Diagnostic> Findings) IsRead<T>(Checked<T> read)
        where T : class => (read.Value is not null, read.Diagnostics);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
