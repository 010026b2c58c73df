using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles;

/// <summary>
/// What the check says of signs in a story: links between angle brackets are no HTML, and what shows as typed is told where somebody may
/// have hoped for more.
/// </summary>
public sealed class TextSignsTests
{
    [Theory]
    [InlineData("<bonjour@atelier.example>", "")]
    [InlineData("<mailto:bonjour@atelier.example>", "")]
    [InlineData("<tel:+33549000011>", "")]
    [InlineData("<https://atelier.example/>", "")]
    [InlineData("<HTTPS://atelier.example/>", "")]
    [InlineData("<http://atelier.example/>", "link-http")]
    [InlineData("<tel:12>", "link-refused")]
    [InlineData("<bonjour@>", "text-html")]
    [InlineData("<javascript:alert(1)>", "text-html")]
    [InlineData("<a href=x>", "text-html")]
    [InlineData("5 < 6, 30*40*2, 1998. Bonjour", "")]
    [InlineData("• bols\n• tasses", "")]
    [InlineData("de ~~45 €~~ à 35 €", "text-markup")]
    [InlineData("~~ et ~~~", "")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |", "text-markup")]
    [InlineData("a | b\n-----|-----\n1 | 2", "text-markup")]
    [InlineData("a | b", "")]
    public void Says_what_a_maker_should_know(string story, string id)
    {
        var read = SampleProfile.Read(SampleProfile.Text.Replace("Le bois vient des haies du voisinage.", story, StringComparison.Ordinal));
        var folder = SampleProfile.FolderOf(read);

        var findings = new ProfileRule[] { new PlainTexts(), new TextLinks(), new OtherMarkup() }.SelectMany(rule =>
            rule.Check(read.Value!, folder, SampleContext.Of(Repository.Root))
        );

        Assert.Equal(id, string.Join(", ", findings.Select(finding => finding.Id)));
    }
}
