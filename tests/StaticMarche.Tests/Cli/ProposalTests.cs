using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

/// <summary><c>check --against</c>: a proposal is judged by what it changes.</summary>
public sealed class ProposalTests : IDisposable
{
    private const string Neighbour = "content/vendors/voisin/profile.md";
    private const string Event = "content/events/marche-de-noel.md";

    private readonly TempFolder _before = SmallSite.Create();
    private readonly TempFolder _after = SmallSite.Create();

    public ProposalTests()
    {
        var neighbour = _before
            .Read(SmallSite.Profile)
            .Replace("L’Atelier", "Le Voisin", StringComparison.Ordinal)
            .Replace("999 901 234 00016", "999 118 474 00025", StringComparison.Ordinal)
            .Replace("products:", "events: [marche-de-noel]\nproducts:", StringComparison.Ordinal);
        foreach (var site in new[] { _before, _after })
        {
            site.Write(Neighbour, neighbour);
            site.Write("content/vendors/voisin/bol.jpg", File.ReadAllBytes(site.Full("content/vendors/atelier/bol.jpg")));
            site.Write(Event, "---\nname: Marché de Noël\ncommune: Poitiers\nplace: Place d’Armes\ndates: [{ on: 2026-12-05 }]\n---\n");
        }
    }

    public void Dispose()
    {
        _before.Dispose();
        _after.Dispose();
    }

    [Fact]
    public async Task What_was_wrong_elsewhere_before_is_not_counted()
    {
        Change(_before, Neighbour, "price: 45", "pirce: 45");
        Change(_after, Neighbour, "price: 45", "pirce: 45");
        Change(_after, SmallSite.Profile, "price: 45", "price: 48");

        var run = await CheckAsync();
        var whole = await MarcheRun.InAsync(_after, "check");

        Assert.Equal((ExitCode.Success, "Rien à signaler.\n"), (run.Code, run.Output));
        Assert.Equal(ExitCode.Findings, whole.Code);
    }

    [Fact]
    public async Task What_was_wrong_before_in_a_file_that_is_touched_is_told()
    {
        Change(_before, SmallSite.Profile, "price: 45", "pirce: 45");
        Change(_after, SmallSite.Profile, "price: 45", "pirce: 48");

        var run = await CheckAsync();

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("pirce", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_goes_wrong_elsewhere_by_the_change_is_told()
    {
        File.Delete(_after.Full(Event));

        var run = await CheckAsync();

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("[event-unknown]", run.Output, StringComparison.Ordinal);
        Assert.Contains(Neighbour, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_another_stall_has_is_told_whichever_of_them_is_named()
    {
        Change(_after, SmallSite.Profile, "999 901 234 00016", "999 118 474 00025");

        var run = await CheckAsync();

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("[siret-duplicate]", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_photos_that_the_change_touches_are_decoded()
    {
        const string Photo = "content/vendors/atelier/bol.jpg";
        _before.Write("content/vendors/voisin/bol.jpg", "cassée"u8.ToArray());
        _after.Write("content/vendors/voisin/bol.jpg", "cassée"u8.ToArray());
        _after.Write(Photo, File.ReadAllBytes(_after.Full(Photo))[..20_000]);

        var run = await CheckAsync();

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Contains("[photo-damaged]", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("[photo-text]", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 (sur 1", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_before_that_is_not_there_is_said()
    {
        var run = await MarcheRun.InAsync(_after, "check", "--against", "nulle-part");

        Assert.Equal(new MarcheRun(ExitCode.CouldNotRun, "", FrenchSpacing.Of("Il n’y a rien à l’adresse « nulle-part ».\n")), run);
    }

    private Task<MarcheRun> CheckAsync() => MarcheRun.InAsync(_after, "check", "--against", _before.Path);

    private static void Change(TempFolder site, string file, string from, string to)
    {
        Assert.Contains(from, site.Read(file), StringComparison.Ordinal);
        site.Write(file, site.Read(file).Replace(from, to, StringComparison.Ordinal));
    }
}
