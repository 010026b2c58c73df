using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles.Rules;

public sealed class PhotoDescriptionTests
{
    [Theory]
    [InlineData("bol_bleu-2.jpg", "bol_bleu-2", "alt-meaningless")]
    [InlineData("Stylo-olivier.JPG", "stylo-olivier", "alt-meaningless")]
    [InlineData("stylo.jpg", "L'atelier du Clain", "alt-meaningless")]
    [InlineData("stylo.jpg", "L’ATELIER DU CLAIN", "alt-meaningless")]
    [InlineData("bol.jpg", "Bol", "")]
    [InlineData("bol-bleu.jpg", "Bol bleu", "")]
    [InlineData("stylo.jpg", "L’atelier du Clain sous la neige", "")]
    public void Neither_a_files_name_nor_the_makers_says_what_is_to_be_seen(string file, string alt, string expected)
    {
        var text = SampleProfile
            .Text.Replace("file: stylo.jpg", $"file: {file}", StringComparison.Ordinal)
            .Replace("alt: Stylo en olivier veiné", $"alt: {alt}", StringComparison.Ordinal);
        var read = SampleProfile.Read(text);
        var folder = SampleProfile.FolderOf(read);

        var findings = new PhotoDescriptions().Check(read.Value!, folder, SampleContext.Of(Repository.Root));

        Assert.Equal(expected, string.Join(", ", findings.Select(finding => finding.Id)));
    }
}
