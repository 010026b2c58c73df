using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

/// <summary>Time alone stops no market: profiles age, events pass, selections empty, and what is left is still published.</summary>
public sealed class PassingTimeTests : IDisposable
{
    private const string Links = "content/pages/liens.md";
    private const int Months = 60;

    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly TempFolder _folder = new();

    /// <summary>The page links to every address that the site answers at today: whatever of them goes away, nothing goes wrong.</summary>
    [Fact]
    public void No_month_of_the_next_five_years_makes_an_error()
    {
        CopySample();
        var addresses = Draft(Today)
            .Draft!.Plan.Files.SelectMany(file => new[] { file.Path.Address, file.Path.Value })
            .Distinct(StringComparer.Ordinal);
        _folder.Write(Links, $"---\ntitle: Liens\n---\n\n{string.Concat(addresses.Select(address => $"- [lien](/{address})\n"))}");

        var months = Enumerable.Range(0, Months + 1).Select(month => Draft(Today.AddMonths(month))).ToList();

        Assert.All(months, month => Assert.DoesNotContain(month.Findings, finding => finding.IsError));
        Assert.All(months, month => Assert.NotNull(month.Draft));
        Assert.Equal(24, months[0].Draft!.Catalogue.Vendors.Count);
        Assert.Empty(months[^1].Draft!.Catalogue.Vendors);
        Assert.All(months, month =>
            Assert.Equal(24, month.Draft!.Catalogue.Vendors.Count + month.Findings.Count(finding => finding.Id == "profile-expired"))
        );
    }

    [Fact]
    public async Task A_stall_grown_too_old_leaves_a_strict_build_by_itself_and_the_moderators_hear_of_it()
    {
        using var site = SmallSite.Create();
        site.Write(
            "content/vendors/voisin/profile.md",
            site.Read(SmallSite.Profile)
                .Replace("L’Atelier", "Le Voisin", StringComparison.Ordinal)
                .Replace("999 901 234 00016", "999 118 474 00025", StringComparison.Ordinal)
                .Replace("confirmed: 2026-11-01", "confirmed: 2028-05-01", StringComparison.Ordinal)
        );

        var report = await BuildAsync(site, new DateOnly(2028, 5, 2));

        Assert.True(report.IsPublished);
        Assert.Equal(
            [("profile-expired", Severity.Review, SmallSite.Profile)],
            report.Findings.Select(finding => (finding.Id, finding.Severity, finding.Span.File))
        );
        Assert.False(Directory.Exists(site.Full("output/createurs/atelier")));
        Assert.True(Directory.Exists(site.Full("output/createurs/voisin")));
    }

    [Theory]
    [InlineData("[décembre](/agenda/#m2026-12)")]
    [InlineData("[la date](/agenda/marche-de-noel.ics)")]
    [InlineData("[le marché](/agenda/marche-de-noel/#contenu)")]
    public async Task A_page_that_links_to_what_has_passed_is_still_published(string link)
    {
        using var site = SmallSite.Create();
        site.Write(
            "content/events/marche-de-noel.md",
            "---\nname: Marché de Noël\ncommune: Poitiers\nplace: Place d’Armes\ndates: [{ on: 2026-12-05 }]\n---\n"
        );
        site.Write("content/pages/liens.md", $"---\ntitle: Liens\n---\n\nVoir {link}.\n");

        var before = await BuildAsync(site, Today);
        var after = await BuildAsync(site, Today.AddMonths(14));

        Assert.DoesNotContain(before.Findings, finding => finding.Id.StartsWith("reference-", StringComparison.Ordinal));
        Assert.True(after.IsPublished);
        Assert.Contains(after.Findings, finding =>
            finding.Span.File == Links && finding.Id.StartsWith("reference-", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_theme_that_links_to_what_has_passed_is_still_published()
    {
        using var site = SmallSite.Create();
        const string Template = "themes/marche/templates/home.html";
        site.Write(
            "content/events/marche-de-noel.md",
            "---\nname: Marché de Noël\ncommune: Poitiers\nplace: Place d’Armes\ndates: [{ on: 2026-12-05 }]\n---\n"
        );
        site.Write(
            Template,
            site.Read(Template).Replace("<h1", "<a href=\"/agenda/marche-de-noel/\">Noël</a> <h1", StringComparison.Ordinal)
        );

        var after = await BuildAsync(site, Today.AddMonths(14));

        Assert.True(after.IsPublished);
        Assert.Contains(
            (Severity.Review, "reference-unpublished", Template),
            after.Findings.Select(finding => (finding.Severity, finding.Id, finding.Span.File))
        );
    }

    public void Dispose() => _folder.Dispose();

    private DraftReport Draft(DateOnly today) =>
        new SiteDrafter(
            new SiteFolder(_folder.Path),
            new DraftOptions
            {
                Today = today,
                WithImages = false,
                Parallelism = 2,
            }
        ).Draft();

    /// <summary>Without its photos, which no month changes and which take most of the time.</summary>
    private void CopySample()
    {
        foreach (var part in new[] { "content", "themes" })
        {
            foreach (
                var file in Directory
                    .GetFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories)
                    .Where(file => !file.EndsWith(".jpg", StringComparison.Ordinal))
            )
            {
                _folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
            }
        }
    }

    private static Task<BuildReport> BuildAsync(TempFolder site, DateOnly today) =>
        new SiteBuilder(
            new BuildOptions
            {
                SiteRoot = site.Path,
                OutputFolder = site.Full("output"),
                ImageStoreFolder = site.Full("images"),
                Today = today,
                WithImages = false,
                Strict = true,
                Parallelism = 1,
            },
            TimeProvider.System,
            null
        ).BuildAsync(TestContext.Current.CancellationToken);
}
