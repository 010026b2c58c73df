using StaticMarche.Content;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Tests.Content.Schema;

public sealed class LinesKindTests
{
    [Theory]
    [InlineData("hours: Le samedi de 10 h à 18 h", "Le samedi de 10 h à 18 h")]
    [InlineData("hours: |\n  mardi : 9 h–12 h\n\n  jeudi : 14 h–18 h", "mardi : 9 h–12 h|jeudi : 14 h–18 h")]
    [InlineData(
        "hours:\n  - mardi : 9 h–12 h\n  - jeudi: 14 h–18 h\n  - ou sur rendez-vous",
        "mardi : 9 h–12 h|jeudi : 14 h–18 h|ou sur rendez-vous"
    )]
    [InlineData(
        "hours:\n  mardi: 9 h–12 h\n  jeudi: [9 h–12 h, 14 h–18 h]\n  lundi:",
        "mardi : 9 h–12 h|jeudi : 9 h–12 h, 14 h–18 h|lundi"
    )]
    [InlineData("hours: [mardi 9 h, jeudi 14 h]", "mardi 9 h|jeudi 14 h")]
    [InlineData("hours: mardi 9 h–12 h\n  jeudi 14 h–18 h", "mardi 9 h–12 h|jeudi 14 h–18 h")]
    [InlineData("hours:\n  3 rue du Moulin\n  ZA des Prés", "3 rue du Moulin|ZA des Prés")]
    [InlineData("hours: \"mardi : 9 h\"", "mardi : 9 h")]
    public void Lines_stay_lines_however_they_are_written(string text, string expected)
    {
        var findings = new List<Diagnostic>();

        Assert.True(LinesKind.Instance.TryRead(Node(text), findings, out var lines));
        Assert.Empty(findings);
        Assert.Equal(expected, lines!.Replace('\n', '|'));
    }

    [Theory]
    [InlineData(LinesKind.MaxLines, 0)]
    [InlineData(LinesKind.MaxLines + 1, 1)]
    public void So_many_lines_have_a_place(int count, int expected)
    {
        var findings = new List<Diagnostic>();

        LinesKind.Instance.TryRead(
            Node("hours:\n" + string.Concat(Enumerable.Range(1, count).Select(day => $"  - jour {day}\n"))),
            findings,
            out _
        );

        Assert.Equal(expected, findings.Count(finding => finding.Kind == FieldKinds.TooMany));
    }

    private static Node Node(string text) => ((MapNode)YamlReader.Read(new SourceText("f.yml", text)).Value!).Find("hours")!.Value;
}
