using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class HelpTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Theory]
    [InlineData("marche", "--help")]
    [InlineData("build", "build", "--help")]
    [InlineData("check", "check", "--help")]
    [InlineData("serve", "serve", "--help")]
    [InlineData("new", "new", "--help")]
    [InlineData("new-vendor", "new", "vendor", "--help")]
    [InlineData("new-event", "new", "event", "--help")]
    [InlineData("schema", "schema", "-h")]
    public async Task Says_what_a_command_does(string golden, params string[] arguments)
    {
        var run = await MarcheRun.InAsync(_folder, arguments);

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Golden.Match($"Cli/Help/{golden}.golden", run.Output);
    }

    [Fact]
    public async Task The_version_is_that_of_the_program()
    {
        var run = await MarcheRun.InAsync(_folder, "--version");

        Assert.Equal((ExitCode.Success, VersionSwitch.Version + "\n"), (run.Code, run.Output));
    }

    [Theory]
    [InlineData("")]
    [InlineData("new")]
    public async Task Help_goes_to_the_error_stream_when_a_word_is_missing(string arguments)
    {
        var run = await MarcheRun.InAsync(_folder, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Output));
        Assert.Contains("Commands:", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("chek", "Unknown command 'chek'; did you mean 'check'?\nSee 'marche --help'.\n")]
    [InlineData("frobnicate", "Unknown command 'frobnicate'.\nSee 'marche --help'.\n")]
    [InlineData("new vendr x", "Unknown command 'vendr'; did you mean 'vendor'?\nSee 'marche new --help'.\n")]
    [InlineData("check --fromat json", "Unknown option '--fromat'; did you mean '--format'?\nSee 'marche check --help'.\n")]
    [InlineData("check --format xml", "Argument 'xml' not recognized. Must be one of: 'text' 'github' 'sarif' 'json' 'markdown'\nSee 'marche check --help'.\n")]
    [InlineData("check --date 23/11/2026", "'23/11/2026' is not a date; write it like 2026-12-05.\nSee 'marche check --help'.\n")]
    [InlineData("check --lang de", "Argument 'de' not recognized. Must be one of: 'fr' 'en'\nSee 'marche check --help'.\n")]
    [InlineData("build --jobs 0", "--jobs is at least 1.\nSee 'marche build --help'.\n")]
    [InlineData("build --base-url marche", "'marche' is not an address; write it like https://marche.example/.\nSee 'marche build --help'.\n")]
    [InlineData("serve --port 0", "--port is a number from 1 to 65535.\nSee 'marche serve --help'.\n")]
    [InlineData("build now", "'now' is one word too many.\nSee 'marche build --help'.\n")]
    [InlineData("new vendor", "Required argument 'NAME' missing for command: 'vendor'.\nSee 'marche new vendor --help'.\n")]
    public async Task A_mistyped_command_line_is_told_what_is_wrong(string arguments, string expected)
    {
        var run = await MarcheRun.InAsync(_folder, arguments.Split(' '));

        Assert.Equal(new MarcheRun(ExitCode.CouldNotRun, "", expected), run);
    }

    [Theory]
    [InlineData("check", "Ni ce dossier ni un dossier parent ne contient « content »")]
    [InlineData("check --lang en", "Neither this folder nor a parent of it holds “content”")]
    [InlineData("check --site nowhere", "Le dossier « nowhere » ne contient pas de dossier « content ».")]
    public async Task A_folder_without_a_market_is_said_to_be_one(string arguments, string expected)
    {
        var run = await MarcheRun.InAsync(_folder, arguments.Split(' '));

        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.StartsWith(FrenchSpacing.Of(expected), run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
