using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

/// <summary>Photos are decoded whatever else is wrong, each distinct one once, and only those that the check is about.</summary>
public sealed class CheckedPhotosTests : IDisposable
{
    private const string Photo = "content/vendors/atelier/bol.jpg";

    private readonly TempFolder _site = SmallSite.Create();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("price: 45", "price: x", "[price-unreadable]")]
    [InlineData("name: L’Atelier", "name: 'L'Atelier'", "[yaml-quotes-inside]")]
    [InlineData("commune: Poitiers", "comune: Poitiers", "[field-unknown]")]
    public async Task A_broken_photo_is_told_in_the_same_run_as_a_broken_profile(string right, string wrong, string found)
    {
        CutPhoto();
        Change(right, wrong);

        var check = await MarcheRun.InAsync(_site, "check");
        var build = await MarcheRun.InAsync(_site, "build");
        var strict = await MarcheRun.InAsync(_site, "build", "--strict");

        Assert.All([check.Output, build.Error, strict.Error], text => Assert.Contains(found, text, StringComparison.Ordinal));
        Assert.All([check.Output, build.Error, strict.Error], text => Assert.Contains("[photo-damaged]", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_broken_photo_is_told_in_the_same_run_as_an_error_that_leaves_no_site()
    {
        CutPhoto();
        _site.Write("content/categories.yml", "- { slug: bois }\n");

        var build = await MarcheRun.InAsync(_site, "build");

        Assert.Contains("[field-missing]", build.Error, StringComparison.Ordinal);
        Assert.Contains("[photo-damaged]", build.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_bytes_are_decoded_once_whatever_their_names()
    {
        _site.Write("content/vendors/atelier/autre.jpg", File.ReadAllBytes(_site.Full(Photo)));
        Change(
            "{ file: bol.jpg, alt: Bol en noyer sur une table claire }",
            "{ file: bol.jpg, alt: Bol en noyer sur une table claire }\n      - { file: autre.jpg, alt: Le même bol vu du dessus }"
        );

        var run = await MarcheRun.InAsync(_site, "check");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains(FrenchSpacing.Of("Photos décodées : 1 (sur 2 à contrôler)."), run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_build_has_put_into_the_store_is_not_decoded_again()
    {
        await MarcheRun.InAsync(_site, "build");

        var run = await MarcheRun.InAsync(_site, "check");

        Assert.Contains(FrenchSpacing.Of("Photos décodées : 0 (sur 1 à contrôler)."), run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/site.yml", false)]
    [InlineData("content/vendors/atelier/profile.md", false)]
    [InlineData("content/vendors/atelier/bol.jpg", true)]
    [InlineData("content/vendors/atelier", true)]
    public async Task Only_photos_of_the_given_paths_are_decoded_and_their_findings_shown(string path, bool isTold)
    {
        CutPhoto();

        var run = await MarcheRun.InAsync(_site, "check", path);

        Assert.Equal(isTold, run.Output.Contains("[photo-damaged]", StringComparison.Ordinal));
        Assert.Equal(isTold, run.Error.Contains("1 (sur 1", StringComparison.Ordinal));
    }

    private void CutPhoto() => _site.Write(Photo, File.ReadAllBytes(_site.Full(Photo))[..20_000]);

    private void Change(string from, string to) =>
        _site.Write(SmallSite.Profile, _site.Read(SmallSite.Profile).Replace(from, to, StringComparison.Ordinal));
}
