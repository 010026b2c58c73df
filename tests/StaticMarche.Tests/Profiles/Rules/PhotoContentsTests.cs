using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles.Rules;

/// <summary>What a profile hears of the pictures that it names.</summary>
public sealed class PhotoContentsTests : IDisposable
{
    private const string Line = "      - { file: stylo.jpg, alt: Stylo en olivier veiné }\n";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(2000, PhotoLimits.ComfortableSide, 0)]
    [InlineData(2000, PhotoLimits.ComfortableSide - 1, 1)]
    [InlineData(PhotoLimits.ComfortableSide - 1, 2000, 1)]
    public void Advises_a_larger_photo_by_its_short_side(int width, int height, int expected)
    {
        var findings = Check(("a.png", width, height));

        Assert.Equal(Enumerable.Repeat("photo-too-small", expected), findings.Select(finding => finding.Id));
    }

    [Fact]
    public void Says_both_figures_once_for_a_profile()
    {
        var one = Check(("un.png", 640, 360));
        var several = Check(
            ("un.png", 640, 360),
            ("grand.png", 1200, 900),
            ("deux.png", 300, 400),
            ("un.png", 640, 360),
            ("trois.png", 120, 90)
        );

        Golden.Match("Profiles/Rules/photo-too-small.golden", string.Concat(one.Concat(several).Select(Describe)));
    }

    private List<Diagnostic> Check(params (string Name, int Width, int Height)[] photos)
    {
        foreach (var (name, width, height) in photos)
        {
            _folder.Write($"content/vendors/atelier-du-clain/{name}", TestPng.Saying(width, height));
        }

        var lines = string.Concat(photos.Select(photo => Line.Replace("stylo.jpg", photo.Name, StringComparison.Ordinal)));
        var profile = SampleProfile.Read(SampleProfile.Text.Replace(Line, lines, StringComparison.Ordinal)).Value!;
        var folder = new VendorFolder
        {
            Name = "atelier-du-clain",
            Path = "content/vendors/atelier-du-clain",
            Files = [.. photos.Select(photo => photo.Name).Distinct()],
            Findings = [],
            Profile = profile,
        };
        return [.. new PhotoContents().Check(profile, folder, SampleContext.Of(_folder.Path))];
    }

    private static string Describe(Diagnostic finding) =>
        $"{finding.Span} {finding.Severity} {finding.Id}\n  {finding.Message(Language.French)}\n  {finding.Help(Language.French)}\n"
        + $"  {finding.Message(Language.English)}\n  {finding.Help(Language.English)}\n";
}
