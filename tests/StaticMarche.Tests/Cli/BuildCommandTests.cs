using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TempFolder _site = SmallSite.Create();

    [Fact]
    public async Task A_market_in_order_is_published()
    {
        var run = await MarcheRun.InAsync(_site, "build", "--no-images");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.EndsWith(FrenchSpacing.Of("Le site est dans « output ».\n"), run.Output, StringComparison.Ordinal);
        Assert.StartsWith("Lecture\n", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_site.Full("output/index.html")));
    }

    [Fact]
    public async Task Quiet_says_nothing_of_a_build_that_went_well()
    {
        var run = await MarcheRun.InAsync(_site, "build", "--no-images", "--quiet", "--output", "public");

        Assert.Equal(new MarcheRun(ExitCode.Success, "", ""), run);
        Assert.True(File.Exists(_site.Full("public/index.html")));
    }

    [Fact]
    public async Task A_broken_profile_is_left_out_and_the_others_are_published()
    {
        _site.Write("content/vendors/forge/profile.md", "---\nname: La forge\n---\n");

        var run = await MarcheRun.InAsync(_site, "build", "--no-images");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("erreur[siret-missing]", run.Error, StringComparison.Ordinal);
        Assert.Contains(FrenchSpacing.Of("« content/vendors/forge/profile.md » n’est pas publié"), run.Error, StringComparison.Ordinal);
        Assert.Equal(
            (true, false),
            (Directory.Exists(_site.Full("output/createurs/atelier")), Directory.Exists(_site.Full("output/createurs/forge")))
        );
    }

    [Fact]
    public async Task A_strict_build_publishes_nothing_while_there_is_an_error()
    {
        await MarcheRun.InAsync(_site, "build", "--no-images");
        var before = _site.Read("output/index.html");
        _site.Write("content/vendors/forge/profile.md", "---\nname: La forge\n---\n");

        var run = await MarcheRun.InAsync(_site, "build", "--no-images", "--strict");

        Assert.Equal((ExitCode.Findings, ""), (run.Code, run.Output));
        Assert.EndsWith(FrenchSpacing.Of("Rien n’a été publié ; le site précédent est intact.\n"), run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _site.Read("output/index.html"));
    }

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData("themes/public")]
    public async Task Sources_are_not_written_over(string output)
    {
        var run = await MarcheRun.InAsync(_site, "build", "--output", output);

        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Output));
        Assert.StartsWith("Le site ne peut pas être écrit dans", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_output_folder_that_is_a_file_is_not_the_contents_fault()
    {
        _site.Write("output", "not a folder");

        var run = await MarcheRun.InAsync(_site, "build", "--no-images");

        Assert.Equal(ExitCode.CouldNotRun, run.Code);
    }

    [Fact]
    public async Task The_address_can_be_another_one()
    {
        await MarcheRun.InAsync(_site, "build", "--no-images", "--base-url", "https://essai.example/branche");

        Assert.Contains("https://essai.example/branche/", _site.Read("output/sitemap.xml"), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
