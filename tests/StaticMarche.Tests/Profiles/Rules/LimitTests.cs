using StaticMarche.Content.Schema;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles.Rules;

/// <summary>Each limit, just below and just above.</summary>
public sealed class LimitTests
{
    private const string Name = "name: Stylo en olivier";
    private const string Description = "description: Corps en olivier massif, mécanisme rechargeable.";

    [Theory]
    [InlineData(ProfileTexts.MaxName, "")]
    [InlineData(ProfileTexts.MaxName + 1, "text-too-long")]
    [InlineData(ProfileTexts.MinName, "")]
    [InlineData(ProfileTexts.MinName - 1, "text-short")]
    public void Of_a_name(int length, string expected) => Assert.Equal(expected, Find(Name, $"name: {new string('a', length)}"));

    [Theory]
    [InlineData(ProfileTexts.MinDescription, "")]
    [InlineData(ProfileTexts.MinDescription - 1, "text-short")]
    [InlineData(ProfileTexts.LongDescription, "")]
    [InlineData(ProfileTexts.LongDescription + 1, "text-long")]
    [InlineData(ProfileTexts.MaxDescription, "text-long")]
    [InlineData(ProfileTexts.MaxDescription + 1, "text-too-long")]
    public void Of_a_description(int length, string expected) =>
        Assert.Equal(expected, Find(Description, $"description: {new string('a', length)}"));

    [Theory]
    [InlineData(ProfileTexts.MaxTagline, "")]
    [InlineData(ProfileTexts.MaxTagline + 1, "text-too-long")]
    public void Of_a_tagline(int length, string expected) =>
        Assert.Equal(expected, Find("tagline: Stylos et bols tournés", $"tagline: {new string('a', length)}"));

    [Theory]
    [InlineData(ProfileTexts.MaxAlt, "")]
    [InlineData(ProfileTexts.MaxAlt + 1, "text-too-long")]
    public void Of_a_photos_description(int length, string expected) =>
        Assert.Equal(expected, Find("alt: Stylo en olivier veiné", $"alt: {new string('a', length)}"));

    [Theory]
    [InlineData(TextRule.MaxLine, "")]
    [InlineData(TextRule.MaxLine + 1, "text-too-long")]
    public void Of_any_other_line(int length, string expected) =>
        Assert.Equal(expected, Find("    price: 45", $"    size: {new string('a', length)}\n    price: 45"));

    [Fact]
    public void Letters_are_counted_as_people_see_them()
    {
        var family = string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", ProfileTexts.MaxName));

        Assert.Equal("", Find(Name, $"name: {family}\n    slug: familles"));
    }

    [Theory]
    [InlineData("[bois, ceramique, papeterie]", "")]
    [InlineData("[bois, ceramique, papeterie, textile]", "category-many")]
    public void Of_categories(string categories, string expected) => Assert.Equal(expected, Find("[bois]", categories));

    [Theory]
    [InlineData("2025-11-24", "")]
    [InlineData("2025-11-23", "profile-stale")]
    [InlineData("2025-05-24", "profile-stale")]
    [InlineData("2025-05-23", "profile-expired")]
    public void Of_a_profiles_age(string confirmed, string expected) =>
        Assert.Equal(expected, Find("joined: 2026-03-02", $"joined: 2024-03-02\nconfirmed: {confirmed}"));

    [Theory]
    [InlineData("paused")]
    [InlineData("left")]
    public void A_profile_that_rests_does_not_age(string status) =>
        Assert.Equal("", Find("joined: 2026-03-02", $"joined: 2020-03-02\nstatus: {status}"));

    [Theory]
    [InlineData("consent: 2026-11-23", "")]
    [InlineData("consent: 2026-11-24", "consent-future")]
    public void Of_a_consents_day(string consent, string expected) => Assert.Equal(expected, Find("consent: 2026-03-01", consent));

    private static string Find(string right, string wrong)
    {
        var read = SampleProfile.Read(SampleProfile.Text.Replace(right, wrong, StringComparison.Ordinal));
        var folder = SampleProfile.FolderOf(read);
        var findings = AllRules
            .OfProfiles.Where(rule => rule is not PhotoFiles and not PhotoContents)
            .SelectMany(rule => rule.Check(read.Value!, folder, SampleContext.Of(Repository.Root)));
        return string.Join(", ", read.Findings.Concat(findings).Select(finding => finding.Id));
    }
}
