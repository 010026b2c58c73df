using StaticMarche.Content;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Submissions;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Submissions;

public sealed class ProfileTextTests
{
    private const int Rounds = 400;

    private static readonly SourceSpan Nowhere = SourceSpan.OfFile("etal.json");

    /// <summary>Pieces that YAML, or the reader's help for what telephones write, takes for something.</summary>
    private static readonly string[] Pieces =
    [
        "a",
        "bol",
        "L'Atelier",
        "é",
        "12",
        "0",
        ",",
        ".",
        "-",
        "--",
        "---",
        ":",
        ": ",
        " #",
        "#",
        " ",
        "  ",
        "\n",
        "\n\n",
        "\n  ",
        "\t",
        "\"",
        "'",
        "\\",
        "[",
        "]",
        "{",
        "}",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "~",
        "null",
        "...",
        "“",
        "”",
        "„",
        "‘",
        "’",
        "«",
        "»",
        "«\u00A0",
        "\u00A0»",
        "\u202F",
        "<<",
        "=",
        "- ",
        "\\n",
        "🏺",
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void What_is_written_reads_back_the_same(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var fields = RandomMap(random, 1);
            var story = SeenText.Of(RandomText(random));

            var read = Read(ProfileText.Of(fields, story));

            Assert.Empty(read.Diagnostics);
            Assert.Equal(Shape(fields), Shape(read.Value!.Fields));
            Assert.Equal(story.TrimEnd('\n'), read.Value.Body.Value.TrimEnd('\n'));
        }
    }

    [Fact]
    public void A_profile_reads_as_if_somebody_had_written_it()
    {
        var profile = Map(
            ("name", Text("L'Atelier du Clain")),
            ("tagline", Text("Stylos et bols : tournés à la main")),
            ("siret", Text("99990123400016")),
            ("categories", new ListNode([Text("bois"), Text("papeterie")], Nowhere)),
            ("joined", Text("2026-03-02")),
            ("contact", Map(("phone", Text("05 49 00 00 00")), ("website", Text("https://atelier-du-clain.example")))),
            (
                "products",
                new ListNode(
                    [
                        Map(
                            ("name", Text("Bol en noyer")),
                            ("price", Text("65,00")),
                            (
                                "photos",
                                new ListNode([Map(("file", Text("bol-en-noyer.jpg")), ("alt", Text("Un bol rond, vu de haut")))], Nowhere)
                            ),
                            ("description", Text("Tourné dans une bille de noyer.\n\nHuilé, sans vernis.")),
                            ("materials", new ListNode([Text("noyer"), Text("huile: lin")], Nowhere))
                        ),
                        Map(("name", Text("« Petit » bol")), ("price", Map(("from", Text("45"))))),
                    ],
                    Nowhere
                )
            )
        );

        Golden.Match("Submissions/profile-text.golden", ProfileText.Of(profile, "Le bois vient des haies du voisinage…"));
    }

    private static Checked<ContentFile> Read(string text) => FrontMatterReader.Parse(new SourceText("profile.md", text));

    private static MapNode RandomMap(Random random, int depth) =>
        new(
            [
                .. Enumerable
                    .Range(0, random.Next(depth == 1 ? 1 : 0, 5))
                    .Select(at => new MapEntry(Text($"field_{(char)('a' + at)}"), RandomNode(random, depth + 1))),
            ],
            Nowhere
        );

    private static Node RandomNode(Random random, int depth) =>
        depth > 6
            ? Text(RandomText(random))
            : random.Next(6) switch
            {
                0 => RandomMap(random, depth),
                1 => new ListNode([.. Enumerable.Range(0, random.Next(4)).Select(_ => RandomNode(random, depth + 1))], Nowhere),
                _ => Text(RandomText(random)),
            };

    private static string RandomText(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(7)).Select(_ => Pieces[random.Next(Pieces.Length)]));

    private static MapNode Map(params (string Key, Node Value)[] entries) =>
        new([.. entries.Select(entry => new MapEntry(Text(entry.Key), entry.Value))], Nowhere);

    private static ScalarNode Text(string value) => new(SeenText.Of(value), false, Nowhere);

    /// <summary>What is in a node, without its places.</summary>
    private static string Shape(Node node) =>
        node switch
        {
            ScalarNode { IsPlain: true, IsEmpty: true } => "nothing",
            ScalarNode scalar => $"‹{scalar.Value}›",
            ListNode list => $"[{string.Join(' ', list.Items.Select(Shape))}]",
            MapNode map => $"{{{string.Join(' ', map.Entries.Select(entry => entry.Key.Value + Shape(entry.Value)))}}}",
            _ => throw new InvalidOperationException(),
        };
}
