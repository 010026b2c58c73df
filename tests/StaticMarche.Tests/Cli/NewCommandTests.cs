using System.Text.Json;
using System.Text.Json.Nodes;
using StaticMarche.Build;
using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder _site = SmallSite.Create();

    [Fact]
    public async Task A_vendor_begins_with_every_field_explained()
    {
        var run = await MarcheRun.InAsync(_site, "new", "vendor", "L’Œuvre d’été : bois & \"cie\"");

        Assert.Equal(
            new MarcheRun(
                ExitCode.Success,
                FrenchSpacing.Of(
                    "Créé : content/vendors/l-oeuvre-d-ete-bois-cie/profile.md\nComplétez les lignes vides, puis lancez « marche check ».\n"
                ),
                ""
            ),
            run
        );
        Golden.Match("Cli/New/vendor.golden", _site.Read("content/vendors/l-oeuvre-d-ete-bois-cie/profile.md"));
    }

    [Fact]
    public async Task A_vendors_blanks_are_what_check_asks_for()
    {
        await MarcheRun.InAsync(_site, "new", "vendor", "Terre cuite");

        var run = await MarcheRun.InAsync(_site, "check", "--format", "json");

        Assert.Equal(
            [
                "field-missing",
                "siret-missing",
                "field-missing",
                "field-missing",
                "consent-missing",
                "field-missing",
                "price-missing",
                "photo-missing",
                "alt-missing",
                "field-missing",
            ],
            JsonNode.Parse(run.Output)!["findings"]!.AsArray().Where(IsError).Select(finding => finding!["id"]!.GetValue<string>())
        );
    }

    [Fact]
    public async Task A_vendor_passes_check_once_the_blanks_are_filled()
    {
        await MarcheRun.InAsync(_site, "new", "vendor", "Terre cuite");
        const string Profile = "content/vendors/terre-cuite/profile.md";
        _site.Write(
            "content/vendors/terre-cuite/bol.jpg",
            File.ReadAllBytes(Path.Combine(Repository.Root, "content/vendors/cadres-et-lumiere/collines-aube.jpg"))
        );
        _site.Write(
            Profile,
            _site
                .Read(Profile)
                .Replace("kind:\n", "kind: createur\n", StringComparison.Ordinal)
                .Replace("siret:\n", "siret: \"999 900 004 00014\"\n", StringComparison.Ordinal)
                .Replace("commune:\n", "commune: Poitiers\n", StringComparison.Ordinal)
                .Replace("categories: []\n", "categories: [bois]\n", StringComparison.Ordinal)
                .Replace("consent:\n", "consent: 2026-11-20\n", StringComparison.Ordinal)
                .Replace("email:\n", "email: bonjour@terre-cuite.example\n", StringComparison.Ordinal)
                .Replace("- name:\n", "- name: Bol bleu\n", StringComparison.Ordinal)
                .Replace("price:\n", "price: 28\n", StringComparison.Ordinal)
                .Replace("- file:\n", "- file: bol.jpg\n", StringComparison.Ordinal)
                .Replace("alt:\n", "alt: Bol bleu posé sur un torchon de lin\n", StringComparison.Ordinal)
                .Replace("description:\n", "description: Tourné à la main, émaillé deux fois, cuit au gaz.\n", StringComparison.Ordinal)
                + "La terre vient de la carrière voisine.\n"
        );

        var run = await MarcheRun.InAsync(_site, "check");

        Assert.DoesNotContain("erreur[", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, run.Code);
    }

    [Theory]
    [InlineData("profile", "vendor")]
    [InlineData("event", "event")]
    public async Task The_skeleton_names_every_field_of_the_schema(string schema, string what)
    {
        await MarcheRun.InAsync(_site, "new", what, "Terre cuite");
        var text = _site.Read(what == "vendor" ? "content/vendors/terre-cuite/profile.md" : "content/events/terre-cuite.md");

        using var fields = JsonDocument.Parse(ContentSchemas.Find(schema)!);

        Assert.All(fields.RootElement.GetProperty("properties").EnumerateObject(), field =>
            Assert.Matches($"(?m)^ *(# )?{field.Name}:", text)
        );
    }

    [Fact]
    public async Task An_event_begins_with_every_field_explained()
    {
        var run = await MarcheRun.InAsync(_site, "new", "event", "Marché de Noël 2026", "--lang", "en");

        Assert.Equal(
            new MarcheRun(
                ExitCode.Success,
                "Created: content/events/marche-de-noel-2026.md\nFill in the blank lines, then run “marche check”.\n",
                ""
            ),
            run
        );
        Golden.Match("Cli/New/event.golden", _site.Read("content/events/marche-de-noel-2026.md"));
    }

    [Fact]
    public async Task What_is_there_is_never_written_over()
    {
        var before = _site.Read(SmallSite.Profile);

        var run = await MarcheRun.InAsync(_site, "new", "vendor", "Atelier");

        Assert.Equal(
            new MarcheRun(
                ExitCode.CouldNotRun,
                "",
                FrenchSpacing.Of("« content/vendors/atelier/profile.md » existe déjà ; rien n’a été changé.\n")
            ),
            run
        );
        Assert.Equal(before, _site.Read(SmallSite.Profile));
    }

    [Theory]
    [InlineData("木の器", "« 木の器 » ne contient ni lettre ni chiffre dont faire une adresse.\n")]
    [InlineData("?!", "« ?! » ne contient ni lettre ni chiffre dont faire une adresse.\n")]
    [InlineData("a\u001Bb", "« a\\u001Bb » ne contient ni lettre ni chiffre dont faire une adresse.\n")]
    public async Task A_name_without_a_letter_makes_no_address(string name, string expected)
    {
        var run = await MarcheRun.InAsync(_site, "new", "vendor", name);

        Assert.Equal(new MarcheRun(ExitCode.CouldNotRun, "", FrenchSpacing.Of(expected)), run);
    }

    [Fact]
    public async Task A_name_that_looks_like_a_response_file_is_a_name()
    {
        var run = await MarcheRun.InAsync(_site, "new", "vendor", "@telier");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.Contains("name: \"@telier\"", _site.Read("content/vendors/telier/profile.md"), StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();

    private static bool IsError(JsonNode? finding) => finding!["severity"]!.GetValue<string>() == "error";
}
