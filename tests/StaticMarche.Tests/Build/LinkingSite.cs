using StaticMarche.Build;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

/// <summary>A small site whose page, template and profile can be given links, and its build of 23 November 2026.</summary>
internal sealed class LinkingSite : IDisposable
{
    public const string Page = "content/pages/a-propos.md";
    public const string Template = "themes/marche/templates/page.html";

    public TempFolder Folder { get; } = SmallSite.Create();

    public void WritePage(string text) => Folder.Write(Page, $"---\ntitle: À propos\n---\n\n{text}\n");

    public void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(Folder.Full(file));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Folder.Write(file, text.Replace(from, to, StringComparison.Ordinal));
    }

    public Task<BuildReport> BuildAsync() =>
        new SiteBuilder(
            new BuildOptions
            {
                SiteRoot = Folder.Path,
                OutputFolder = Folder.Full("output"),
                ImageStoreFolder = Folder.Full("images"),
                Today = new DateOnly(2026, 11, 23),
                WithImages = false,
                Parallelism = 1,
            },
            TimeProvider.System,
            null
        ).BuildAsync(TestContext.Current.CancellationToken);

    public static string Describe(BuildReport report) =>
        string.Join(
            '\n',
            new[] { Language.French, Language.English }.SelectMany(language =>
                report.Findings.Select(found =>
                    $"{found.Span}: {found.Severity}[{found.Id}]: {found.Message(language)}\n  {found.Help(language)}"
                )
            )
        ) + "\n";

    public void Dispose() => Folder.Dispose();
}
