using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Tests.Content.Yaml;

public sealed class YamlReaderTests
{
    private const string Everything =
        "name: Bol # grand\nemoji: \"😀 x\"\nlist: [a,  b ]\nmap: { a: 1, b: 2 }\nliteral: |\n  un\n  deux\nitems:\n  - a: 1\n    b: "
        + "'x y'\n\n  # rien\n  - c\nlast:\n  deep: end\n";

    [Theory]
    [InlineData("name", "Bol")]
    [InlineData("emoji", "\"😀 x\"")]
    [InlineData("list", "[a,  b ]")]
    [InlineData("map", "{ a: 1, b: 2 }")]
    [InlineData("items", "- a: 1\n    b: 'x y'\n\n  # rien\n  - c")]
    [InlineData("last", "deep: end")]
    public void A_value_stands_where_it_is_seen(string field, string expected)
    {
        var source = new SourceText("f.yml", Everything);

        var value = ((MapNode)YamlReader.Read(source).Value!).Find(field)!.Value;

        Assert.Equal(expected, Slice(source, value));
    }

    [Fact]
    public void A_value_without_its_end_of_line_stands_where_it_is_seen()
    {
        var source = new SourceText("f.yml", "a: [x, { b: c }]");

        var list = (ListNode)((MapNode)YamlReader.Read(source).Value!).Find("a")!.Value;

        Assert.Equal("[x, { b: c }]", Slice(source, list));
        Assert.Equal("{ b: c }", Slice(source, list.Items[1]));
    }

    [Fact]
    public void Lines_count_from_the_start_of_the_file()
    {
        var source = new SourceText("f.md", "---\n\nname: Bol\n---\n");

        var name = ((MapNode)YamlReader.Read(source, 2, 3).Value!).Find("name")!;

        Assert.Equal("f.md:3:1", name.Key.Span.ToString());
        Assert.Equal("f.md:3:7", name.Value.Span.ToString());
    }

    [Theory]
    [InlineData("a: b\r\nc: d\r\n")]
    [InlineData("a: b\rc: d\r")]
    [InlineData("\uFEFFa: b\nc: d\n")]
    [InlineData("a:\tb\nc: d")]
    public void Line_ends_and_marks_of_other_systems_change_nothing(string text)
    {
        var source = TextDecoder.Decode("f.yml", Encoding.UTF8.GetBytes(text), YamlLimits.ProfileBytes).Value!;

        var map = (MapNode)YamlReader.Read(source).Value!;

        Assert.Equal("f.yml:2:4", map.Find("c")!.Value.Span.ToString());
        Assert.Equal("b", Assert.IsType<ScalarNode>(map.Find("a")!.Value).Value);
    }

    [Theory]
    [InlineData("a: 08", "08")]
    [InlineData("a: 1e9", "1e9")]
    [InlineData("a: yes", "yes")]
    [InlineData("a: 2026-12-05", "2026-12-05")]
    [InlineData("a: 0x10", "0x10")]
    [InlineData("a: 12:30", "12:30")]
    [InlineData("a: ce\u0301", "cé")]
    public void Scalars_are_taken_as_written(string text, string expected)
    {
        var map = (MapNode)YamlReader.Read(new SourceText("f.yml", text)).Value!;

        Assert.Equal(expected, ((ScalarNode)map.Find("a")!.Value).Value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# rien\n")]
    [InlineData("\n\n")]
    public void Nothing_is_a_map_without_fields(string text) =>
        Assert.Empty(Assert.IsType<MapNode>(YamlReader.Read(new SourceText("f.yml", text)).Value).Entries);

    [Fact]
    public void Fields_nest_to_the_limit_and_no_deeper()
    {
        // The scalar inside counts as a level.
        var deepest = Nested(YamlLimits.Depth - 1);
        var tooDeep = Nested(YamlLimits.Depth);

        Assert.Empty(YamlReader.Read(new SourceText("f.yml", deepest)).Diagnostics);
        Assert.Equal([YamlKinds.TooDeep], YamlReader.Read(new SourceText("f.yml", tooDeep)).Diagnostics.Select(finding => finding.Kind));
    }

    /// <summary>The raw text is bounded, since the parser's cost grows with the square of its nesting.</summary>
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Nesting_beyond_the_limit_is_refused_before_the_parser_sees_it(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, YamlLimits.RawNesting + 1));

        var read = YamlReader.Read(new SourceText("f.yml", text));

        Assert.Equal([YamlKinds.TooDeep], read.Diagnostics.Select(finding => finding.Kind));
    }

    [Theory]
    [InlineData(YamlLimits.ProfileBytes, true)]
    [InlineData(YamlLimits.ProfileBytes + 1, false)]
    public void A_file_is_as_large_as_the_limit_and_no_larger(int bytes, bool accepted)
    {
        var decoded = TextDecoder.Decode("f.yml", Encoding.ASCII.GetBytes(new string('a', bytes)), YamlLimits.ProfileBytes);

        Assert.Equal(accepted, decoded.Value is not null);
    }

    private static string Nested(int levels) => new string('[', levels) + "x" + new string(']', levels);

    private static string Slice(SourceText source, Node node) =>
        source.Text[
            (source.StartOfLine(node.Span.Line) + node.Span.Column - 1)..(source.StartOfLine(node.Span.EndLine) + node.Span.EndColumn - 1)
        ];
}
