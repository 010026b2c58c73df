using System.Globalization;
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
    [InlineData("places", "places", "--help")]
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
    [InlineData(
        "check --format xml",
        "Argument 'xml' not recognized. Must be one of: 'text' 'github' 'sarif' 'json' 'markdown'\nSee 'marche check --help'.\n"
    )]
    [InlineData("check --date 23/11/2026", "'23/11/2026' is not a date; write it like 2026-12-05.\nSee 'marche check --help'.\n")]
    [InlineData("check --lang de", "Argument 'de' not recognized. Must be one of: 'fr' 'en'\nSee 'marche check --help'.\n")]
    [InlineData("build --jobs 0", "'0' is not a whole number of at least 1, which --jobs takes.\nSee 'marche build --help'.\n")]
    [InlineData(
        "build --base-url marche",
        "'marche' is not an address; write it like https://marche.example/.\nSee 'marche build --help'.\n"
    )]
    [InlineData("serve --port 0", "'0' is not a whole number from 1 to 65535, which --port takes.\nSee 'marche serve --help'.\n")]
    [InlineData("build --jobs four", "'four' is not a whole number of at least 1, which --jobs takes.\nSee 'marche build --help'.\n")]
    [InlineData("build --jobs 1.000", "'1.000' is not a whole number of at least 1, which --jobs takes.\nSee 'marche build --help'.\n")]
    [InlineData("build --jobs -1", "'-1' is not a whole number of at least 1, which --jobs takes.\nSee 'marche build --help'.\n")]
    [InlineData("build now", "'now' is one word too many.\nSee 'marche build --help'.\n")]
    [InlineData("new vendor", "Required argument 'NAME' missing for command: 'vendor'.\nSee 'marche new vendor --help'.\n")]
    public async Task A_mistyped_command_line_is_told_what_is_wrong(string arguments, string expected)
    {
        var run = await MarcheRun.InAsync(_folder, arguments.Split(' '));

        Assert.Equal(new MarcheRun(ExitCode.CouldNotRun, "", expected), run);
    }

    /// <summary>System.CommandLine 3.0.0 lets an option take the next word, whatever it is.</summary>
    [Theory]
    [InlineData("build --output --quiet", "--output", "--quiet")]
    [InlineData("build -o --quiet", "--output", "--quiet")]
    [InlineData("build --output -q", "--output", "-q")]
    [InlineData("build --output --quite", "--output", "--quite")]
    [InlineData("build --base-url --strict", "--base-url", "--strict")]
    [InlineData("build --image-store --no-images", "--image-store", "--no-images")]
    [InlineData("build --date --strict", "--date", "--strict")]
    [InlineData("build --jobs --strict", "--jobs", "--strict")]
    [InlineData("check --format --quiet", "--format", "--quiet")]
    [InlineData("check --site --lang fr", "--site", "--lang")]
    [InlineData("check --lang --quiet", "--lang", "--quiet")]
    [InlineData("serve --port --open", "--port", "--open")]
    [InlineData("schema --output --quiet", "--output", "--quiet")]
    public async Task The_value_of_an_option_is_never_another_option(string arguments, string option, string word)
    {
        var run = await MarcheRun.InAsync(_folder, arguments.Split(' '));

        Assert.Equal((ExitCode.CouldNotRun, ""), (run.Code, run.Output));
        Assert.StartsWith(
            $"{option} needs a value, and '{word}' reads like an option. What begins with a hyphen is written './{word}'.\nSee ",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Empty(Directory.GetFileSystemEntries(_folder.Path));
    }

    [Fact]
    public async Task Numbers_and_days_are_read_the_same_in_every_culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = "/";
        culture.DateTimeFormat.ShortDatePattern = "dd/MM/yyyy";
        CultureInfo.CurrentCulture = culture;

        var run = await MarcheRun.InAsync(_folder, "build", "--jobs", "2", "--date", "05/12/2026");
        var negative = await MarcheRun.InAsync(_folder, "build", "--jobs", "-2");

        Assert.StartsWith("'05/12/2026' is not a date", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("'-2' is not a whole number", negative.Error, StringComparison.Ordinal);
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
