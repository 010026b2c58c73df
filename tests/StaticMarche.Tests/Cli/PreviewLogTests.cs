using System.CommandLine;
using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Preview;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class PreviewLogTests
{
    private static readonly Diagnostic Error = ThemeKinds.Unknown.At(
        new SourceSpan("content/site.yml", 6, 8, 6, 12),
        "noël",
        "marche, noel"
    );

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_preview_tells_what_changed_and_each_error_once(string language)
    {
        var error = new StringWriter { NewLine = "\n" };
        var log = new PreviewLog(Call(error, language == "fr" ? Language.French : Language.English));

        log.Write(Read([]));
        log.Write(new PreviewNews.Listening(new Uri("http://localhost:5086/")));
        log.Write(Read(["content/site.yml"], Error));
        log.Write(Read(["content/vendors/a/profile.md", "themes/marche/theme.yml", "content/a\u001B[31m.md", "content/b.md"], Error));
        log.Write(Read(["content/site.yml"]));
        log.Write(new PreviewNews.Fault("/agenda/", new InvalidOperationException("a\u001B[31mb")));
        log.Write(new PreviewNews.NoBrowser(new Uri("http://localhost:5086/")));

        Golden.Match($"Cli/Serve/log.{language}.golden", error.ToString());
    }

    private static PreviewNews.Read Read(IReadOnlyList<string> changed, params Diagnostic[] findings) =>
        new()
        {
            Changed = changed,
            IsShown = findings.Length == 0,
            Findings = findings,
            SourceLine = (_, _) => "theme: noël",
            Time = TimeSpan.FromMilliseconds(87.6),
        };

    private static SiteCall Call(TextWriter error, Language language) =>
        new()
        {
            Arguments = new Command("serve").Parse([]),
            CommandContext = new CommandContext
            {
                Output = new Terminal(TextWriter.Null),
                Error = new Terminal(error),
                Clock = new FixedClock(DateTimeOffset.UnixEpoch),
                CurrentFolder = "/site",
            },
            Site = "/site",
            Language = language,
            Quiet = false,
            Cancellation = CancellationToken.None,
        };
}
