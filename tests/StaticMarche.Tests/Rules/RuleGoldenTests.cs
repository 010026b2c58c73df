using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Rules;

/// <summary>
/// One folder per id of a finding. What stands in it is laid over the market of <c>base/</c>: <c>content/</c> as it is, and each other
/// <c>name.md</c> as the profile of a vendor of that name, with one good photo. <c>expected.txt</c> is the report in French and in English.
/// </summary>
public sealed class RuleGoldenTests : IDisposable
{
    private const string Base = "base";
    private const string Photo = "stylo.jpg";

    private static readonly DateOnly Today = new(2026, 11, 23);

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Ids => [.. Names];

    private static string Folder => Path.Combine(Repository.Tests, "Rules");

    private static IEnumerable<string> Names =>
        Directory
            .GetDirectories(Folder)
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name != Base)
            .Order(StringComparer.Ordinal);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Reports_the_mistake_and_nothing_else(string id)
    {
        Lay(Base);
        Lay(id);

        var (findings, sources) = Check();

        Golden.Match($"Rules/{id}/expected.txt", Findings.InBothLanguages(findings, sources));
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(id, finding.Id));
    }

    [Fact]
    public void Every_id_that_reading_and_rules_can_report_has_a_folder()
    {
        IEnumerable<DiagnosticKind> kinds =
        [
            .. FileKinds.All,
            .. FrontMatterKinds.All,
            .. YamlKinds.All,
            .. YamlQuoteKinds.All,
            .. FieldKinds.All,
            .. ValueKinds.All,
            .. PriceKinds.All,
            .. ProfileKinds.All,
            .. AllRules.OfProfiles.SelectMany(rule => rule.Kinds),
            .. AllRules.OfMarkets.SelectMany(rule => rule.Kinds),
        ];
        // Photos have their own tests beside the probe; who runs tests as root can't take away the right to read a file; two names that
        // differ in capitals only can't both lie in a copy of the repository on Windows or on a Mac.
        IEnumerable<DiagnosticKind> elsewhere =
        [
            .. PhotoKinds.All,
            .. PhotoFormatKinds.All,
            FileKinds.Unreadable,
            PhotoFileKinds.AlikeByCase,
        ];

        var missing = kinds.Select(kind => kind.Id).Distinct().Except(elsewhere.Select(kind => kind.Id)).Except(Names);

        Assert.Empty(missing);
    }

    [Fact]
    public void The_market_that_is_spoilt_has_no_faults_itself()
    {
        Lay(Base);
        _folder.Write(SampleProfile.File, SampleProfile.Text);
        AddPhotos();

        var (findings, _) = Check();

        Assert.Empty(findings);
    }

    private (IReadOnlyList<Diagnostic> Findings, IReadOnlyDictionary<string, SourceText> Sources) Check()
    {
        var folder = new SiteFolder(_folder.Path);
        var market = MarketReader.Read(folder, parallelism: 1);
        return market.Value is { } read
            ? ([.. market.Diagnostics, .. MarketCheck.Check(read, RuleContext.For(read, folder, Today), parallelism: 1)], read.Sources)
            : (market.Diagnostics, new Dictionary<string, SourceText>());
    }

    private void Lay(string id)
    {
        var from = Path.Combine(Folder, id);
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file).Replace('\\', '/');
            var isProfile = Path.GetDirectoryName(file) == from && relative.EndsWith(".md", StringComparison.Ordinal);
            _folder.Write(isProfile ? $"content/vendors/{relative[..^3]}/profile.md" : relative, File.ReadAllBytes(file));
        }

        AddPhotos();
    }

    private void AddPhotos()
    {
        var withoutPhoto = Directory
            .GetFiles(_folder.Path, ContentPaths.ProfileName, SearchOption.AllDirectories)
            .Where(profile => File.ReadAllText(profile).Contains(Photo, StringComparison.OrdinalIgnoreCase))
            .Select(profile => Path.Combine(Path.GetDirectoryName(profile)!, Photo))
            .Where(photo => !File.Exists(photo));
        foreach (var photo in withoutPhoto)
        {
            File.Copy(Path.Combine(Repository.Root, "content/vendors/tourneur-du-clain/stylo-olivier.jpg"), photo);
        }
    }
}
