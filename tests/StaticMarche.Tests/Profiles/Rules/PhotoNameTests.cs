using StaticMarche.Diagnostics;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles.Rules;

/// <summary>A name that somebody wrote, and the files of the folder: found, or told apart in words.</summary>
public sealed class PhotoNameTests
{
    private const string Path = "content/vendors/atelier-du-clain";

    /// <summary>What the profile says, and the files beside it, parted by bars.</summary>
    private static readonly (string Written, string Files)[] NotTheSame =
    [
        ("IMG.JPG", "img.jpg"),
        ("Img.jpg", "IMG.JPG|img.jpg"),
        ("theiere.jpg", "théière.jpg"),
        ("théière.jpg", "theie\u0300re.jpg"),
        ("œuvre.jpg", "oeuvre.jpg"),
        ("bol bleu.jpg", "bol\u00A0bleu.jpg"),
        ("bol bleu.jpg", "bol  bleu.jpg"),
        ("my%20image.jpg", "my image.jpg"),
        ("my image.jpg", "my%20image.jpg"),
        ("th%C3%A9i%C3%A8re.jpg", "théière.jpg"),
        ("100%.jpg", "100 %.jpg"),
        ("bol", "bol.jpg"),
        ("bol", "bol.jpg|bol.png"),
        ("bol.jpg", "bol.jpg.jpg"),
        ("bol.jpg.jpg", "bol.jpg"),
        ("bol.jpg", "bol.jpeg"),
        ("Bol bleu.png", "bol-rouge.jpg|bolbleu.JPG"),
        ("stylos.jpg", "stylo.jpg"),
        ("plume.jpg", "stylo.jpg"),
        ("photos/the\u0301ie\u0300re.jpg", "théière.jpg"),
        ("photos/My%20Image.jpg", "my image.jpg"),
    ];

    [Theory]
    [InlineData("théière.jpg", "the\u0301ie\u0300re.jpg")]
    [InlineData("the\u0301ie\u0300re.jpg", "théière.jpg")]
    [InlineData("bol\u200Bbleu.jpg", "bolbleu.jpg")]
    [InlineData("bolbleu.jpg", "bol\u200Bbleu.jpg")]
    [InlineData("my%20image.jpg", "my%20image.jpg|my image.jpg")]
    [InlineData("IMG.JPG", "IMG.JPG|img.jpg")]
    [InlineData("img.jpg", "IMG.JPG|img.jpg")]
    [InlineData("bol.jpg.jpg", "bol.jpg|bol.jpg.jpg")]
    public void Finds_the_file(string written, string files) =>
        Assert.DoesNotContain(Check(written, files), finding => finding.Severity == Severity.Error);

    [Fact]
    public void Of_two_ways_to_code_the_accents_the_written_one_counts()
    {
        string[] files = ["the\u0301.jpg", "thé.jpg"];

        Assert.All(files, file => Assert.Equal(file, FileNameMatch.Find(file, files)));
    }

    [Fact]
    public void Tells_two_names_apart_in_words()
    {
        var report = NotTheSame.Select(names =>
            $"{Shown(names.Written)} for {Shown(names.Files)}\n{string.Concat(Check(names.Written, names.Files).Select(Describe))}"
        );

        Golden.Match("Profiles/Rules/photo-names.golden", string.Join('\n', report));
    }

    [Fact]
    public void A_remedy_followed_to_the_letter_finds_the_file()
    {
        var mended =
            from names in NotTheSame
            from finding in Check(names.Written, names.Files)
            where finding is { Severity: Severity.Error, Arguments.Count: 2 } && !names.Files.Contains('|', StringComparison.Ordinal)
            select (Right: finding.Arguments[1], names.Files);

        Assert.All(mended, names => Assert.DoesNotContain(Check(names.Right, names.Files), finding => finding.Severity == Severity.Error));
        Assert.NotEmpty(mended);
    }

    [Fact]
    public void Tells_of_files_that_other_systems_take_for_one()
    {
        string[] folders = ["IMG.JPG|img.jpg", "Bol.jpg|bol.jpg|BOL.JPG", "thé.jpg|the\u0301.jpg", "bol.jpg|bol.png"];

        var context = SampleContext.Of(Repository.Root);
        var findings = folders.Select(files =>
            $"{Shown(files)}\n" + string.Concat(new PhotoNamesAlike().Check(Profile("x.jpg"), Folder(files), context).Select(Describe))
        );

        Golden.Match("Profiles/Rules/names-alike.golden", string.Join('\n', findings));
    }

    private static List<Diagnostic> Check(string written, string files) =>
        [.. new PhotoFiles().Check(Profile(written), Folder(files), SampleContext.Of(Repository.Root))];

    private static Profile Profile(string photo) =>
        SampleProfile.Read(SampleProfile.Text.Replace("stylo.jpg", $"\"{photo}\"", StringComparison.Ordinal)).Value!;

    private static VendorFolder Folder(string files) =>
        new()
        {
            Name = "atelier-du-clain",
            Path = Path,
            Files = files.Split('|'),
            Findings = [],
        };

    private static string Describe(Diagnostic finding) =>
        $"  {finding.Severity} {finding.Id}\n    {Shown(finding.Message(Language.French))}\n    {Shown(finding.Help(Language.French))}\n"
        + $"    {Shown(finding.Message(Language.English))}\n    {Shown(finding.Help(Language.English))}\n";

    /// <summary>What nobody would see in the golden, by its number; the spaces of French typography stay as they are.</summary>
    private static string Shown(string text) =>
        string.Concat(
            text.Select(
                (character, index) =>
                    character is '\u200B' or '\u0300' or '\u0301'
                    || (
                        character == '\u00A0'
                        && index > 0
                        && char.IsLetter(text[index - 1])
                        && index + 1 < text.Length
                        && char.IsLetter(text[index + 1])
                    )
                        ? $"[U+{(int)character:X4}]"
                        : character.ToString()
            )
        );
}
