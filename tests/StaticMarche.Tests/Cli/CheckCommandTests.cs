using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder _site = SmallSite.Create();

    [Fact]
    public async Task A_market_in_order_is_clean()
    {
        var run = await MarcheRun.InAsync(_site, "check");

        Assert.Equal((ExitCode.Success, "Rien à signaler.\n"), (run.Code, run.Output));
        Golden.Match("Cli/Check/photos.golden", run.Error);
    }

    [Fact]
    public async Task Quiet_says_nothing_of_a_market_in_order()
    {
        var run = await MarcheRun.InAsync(_site, "check", "--quiet");

        Assert.Equal(new MarcheRun(ExitCode.Success, "", ""), run);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("sarif")]
    [InlineData("json")]
    [InlineData("markdown")]
    public async Task An_error_is_shown_in_every_format(string format)
    {
        _site.Write(SmallSite.Profile, _site.Read(SmallSite.Profile).Replace("price: 45", "pirce: 45", StringComparison.Ordinal));

        var run = await MarcheRun.InAsync(_site, "check", "--format", format);

        Assert.Equal(ExitCode.Findings, run.Code);
        Golden.Match($"Cli/Check/misspelt.{format}.golden", run.Output.Replace(VersionSwitch.Version, "VERSION", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Findings_are_in_english_when_asked()
    {
        _site.Write(SmallSite.Profile, _site.Read(SmallSite.Profile).Replace("price: 45", "pirce: 45", StringComparison.Ordinal));

        var run = await MarcheRun.InAsync(_site, "check", "--lang", "en");

        Golden.Match("Cli/Check/misspelt.english.golden", run.Output);
    }

    [Fact]
    public async Task Only_what_concerns_the_given_paths_counts()
    {
        _site.Write(SmallSite.Profile, _site.Read(SmallSite.Profile).Replace("price: 45", "pirce: 45", StringComparison.Ordinal));

        var elsewhere = await MarcheRun.InAsync(_site, "check", "content/site.yml", "content/places.yml");
        var folder = await MarcheRun.InAsync(_site, "check", "content/vendors/atelier/");
        var file = await MarcheRun.InAsync(_site, "check", SmallSite.Profile);

        Assert.Equal([ExitCode.Success, ExitCode.Findings, ExitCode.Findings], [elsewhere.Code, folder.Code, file.Code]);
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_not_taken_for_clean()
    {
        var run = await MarcheRun.InAsync(_site, "check", "content/vendors/ateleir");

        Assert.Equal(
            new MarcheRun(ExitCode.CouldNotRun, "", FrenchSpacing.Of("Il n’y a rien à l’adresse « content/vendors/ateleir ».\n")),
            run
        );
    }

    [Fact]
    public async Task Without_a_market_every_path_has_an_error()
    {
        _site.Write("content/site.yml", "name: [\n");

        var run = await MarcheRun.InAsync(_site, "check", SmallSite.Profile);

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("content/site.yml", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_market_is_found_from_a_folder_inside_it()
    {
        _site.Write(SmallSite.Profile, _site.Read(SmallSite.Profile).Replace("price: 45", "pirce: 45", StringComparison.Ordinal));

        var run = await MarcheRun.InAsync(_site.Full("content/vendors/atelier"), "check", "profile.md");

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("--> ../../../content/vendors/atelier/profile.md:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_can_be_named_from_anywhere()
    {
        using var elsewhere = new TempFolder();

        var run = await MarcheRun.InAsync(elsewhere, "check", "--site", _site.Path);

        Assert.Equal(ExitCode.Success, run.Code);
    }

    [Fact]
    public async Task The_day_can_be_another_one()
    {
        var run = await MarcheRun.InAsync(_site, "check", "--date", "2020-01-01");

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("[consent-", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1999-12-31", ExitCode.CouldNotRun)]
    [InlineData("2000-01-01", ExitCode.Findings)]
    [InlineData("2999-12-31", ExitCode.Success)]
    [InlineData("3000-01-01", ExitCode.CouldNotRun)]
    internal async Task The_day_is_one_that_a_market_may_see(string date, ExitCode expected)
    {
        var run = await MarcheRun.InAsync(_site, "check", "--date", date);

        Assert.Equal(expected, run.Code);
    }

    public void Dispose() => _site.Dispose();
}
