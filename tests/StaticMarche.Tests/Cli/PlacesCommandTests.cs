using System.Text;
using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Cli.PlaceFiles;

namespace StaticMarche.Tests.Cli;

/// <summary>The command that renews <c>content/places.yml</c> from files of Insee, La Poste and IGN.</summary>
public sealed class PlacesCommandTests : IDisposable
{
    private const string Places = "content/places.yml";

    private const string Before = """
        # yaml-language-server: $schema=../.vscode/schemas/places.schema.json
        # Notre liste.
        - { code: "86137", name: Loudun, postcodes: ["86200"], lat: 47.01, lon: 0.0992,
            former: [{ code: "86212", name: Rossay }, { code: "86282", name: Ceaux }] }
        - { code: "86194", name: Poitiers, postcodes: ["86000"], lat: 46.58, lon: 0.34, former: [{ code: "86194", name: Limonum }] }
        - { code: "86999", name: Bourg-Perdu, postcodes: ["86999"], lat: 46.6, lon: 0.35,
            former: [{ code: "86998", name: "L'Ancien, Bourg" }] }

        """;

    private readonly TempFolder _site = SmallSite.Create();

    [Fact]
    public async Task Mergers_names_postcodes_and_positions_come_from_the_files_that_are_named()
    {
        Lay(Before);

        var run = await MarcheRun.InAsync(
            _site,
            "places",
            "v_commune_2027.csv",
            "v_mvt_commune_2027.csv",
            "hexasmal.csv",
            "communes.json",
            "contours.geojson"
        );

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Golden.Match("Cli/Places/said.golden", run.Output);
        Golden.Match("Cli/Places/places.golden", _site.Read(Places));
        Assert.DoesNotContain("places.yml", (await MarcheRun.InAsync(_site, "check")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_changes_nothing_and_says_so()
    {
        Lay(Before);
        string[] command = ["places", "v_commune_2027.csv", "v_mvt_commune_2027.csv", "hexasmal.csv", "communes.json", "contours.geojson"];
        await MarcheRun.InAsync(_site, command);
        var first = _site.Read(Places);

        var run = await MarcheRun.InAsync(_site, command);

        Assert.Equal(first, _site.Read(Places));
        Assert.EndsWith(FrenchSpacing.Of("« content/places.yml » était à jour : 5 communes.\n"), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_the_files_does_not_matter()
    {
        Lay(Before);

        await MarcheRun.InAsync(
            _site,
            "places",
            "contours.geojson",
            "communes.json",
            "hexasmal.csv",
            "v_mvt_commune_2027.csv",
            "v_commune_2027.csv"
        );

        Golden.Match("Cli/Places/places.golden", _site.Read(Places));
    }

    [Fact]
    public async Task Movements_alone_add_the_names_of_the_past_and_leave_the_rest()
    {
        Lay(Before.Replace(", { code: \"86282\", name: Ceaux }", "", StringComparison.Ordinal));

        var run = await MarcheRun.InAsync(_site, "places", "v_mvt_commune_2027.csv", "--lang", "en");

        Assert.Equal("Loudun, former names added: Véniers\n“content/places.yml” is up to date: 3 communes.\n", run.Output);
    }

    [Fact]
    public async Task What_the_list_says_of_the_past_counts_where_the_files_are_silent()
    {
        Lay(
            """
            - { code: "86044", name: Ceaux-en-Loudun, postcodes: ["86200"], lat: 47.0, lon: 0.2179 }
            - { code: "86082", name: Valence-en-Poitou, postcodes: ["86700"], lat: 46.3, lon: 0.2,
                former: [{ code: "86043", name: Ceaux-en-Couhé }] }

            """
        );
        _site.Write("v_mvt_commune_2027.csv", string.Concat(Movements.Split('\n').Take(3).Select(line => line + "\n")));

        var run = await MarcheRun.InAsync(_site, "places", "v_mvt_commune_2027.csv", "--lang", "en");

        Assert.Equal(
            "“Ceaux” was the name of several communes, and so is given to none: Ceaux-en-Loudun, "
                + "Valence-en-Poitou\n“content/places.yml” was up to date: 2 communes.\n",
            run.Output
        );
        Assert.Contains("lat: 47.0, lon: 0.2179 }", _site.Read(Places), StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_commune_is_lost_whose_successor_no_file_names()
    {
        Lay(Before);

        var run = await MarcheRun.InAsync(_site, "places", "v_commune_2027.csv", "communes.json", "contours.geojson", "--lang", "en");

        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Equal(
            "Bourg-Perdu (86999) is no commune any more, and no file says which it is part of: name v_mvt_commune, "
                + "too.\n“content/places.yml” was not changed.\n",
            run.Error
        );
        Assert.Equal(Before, _site.Read(Places));
    }

    [Fact]
    public async Task No_commune_is_listed_that_no_file_places()
    {
        Lay(Before);

        var run = await MarcheRun.InAsync(
            _site,
            "places",
            "v_commune_2027.csv",
            "v_mvt_commune_2027.csv",
            "contours.geojson",
            "--lang",
            "en"
        );

        Assert.StartsWith("Ceaux-en-Loudun (86044): no file says where this commune lies.", run.Error, StringComparison.Ordinal);
        Assert.Equal(Before, _site.Read(Places));
    }

    [Fact]
    public async Task Another_territory_is_one_run()
    {
        Lay(null);
        _site.Write(
            "niort.json",
            """[{ "nom": "Niort", "code": "79191", "codeDepartement": "79", "codesPostaux": ["79000"], "centre": """
                + """{ "type": "Point", "coordinates": [-0.4639, 46.3274] } }]"""
        );

        var run = await MarcheRun.InAsync(_site, "places", "niort.json", "--department", "79");

        Assert.Equal(ExitCode.Success, run.Code);
        Assert.EndsWith(
            "- { code: \"79191\", name: Niort, postcodes: [\"79000\"], lat: 46.3274, lon: -0.4639 }\n",
            _site.Read(Places),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("nom;prenom\nA;B\n")]
    [InlineData("{ \"a\": 1 }")]
    [InlineData("[{ ")]
    [InlineData("")]
    public async Task A_file_of_something_else_is_told(string text)
    {
        Lay(Before);
        _site.Write("autre.csv", text);

        var run = await MarcheRun.InAsync(_site, "places", "v_mvt_commune_2027.csv", "autre.csv", "--lang", "en");

        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.StartsWith("“autre.csv” is neither", run.Error, StringComparison.Ordinal);
        Assert.Equal(Before, _site.Read(Places));
    }

    [Fact]
    public async Task A_list_with_mistakes_is_not_touched()
    {
        Lay("- { code: \"86194\", nom: Poitiers }\n");

        var run = await MarcheRun.InAsync(_site, "places", "v_mvt_commune_2027.csv");

        Assert.Equal(ExitCode.Findings, run.Code);
        Assert.Equal("- { code: \"86194\", nom: Poitiers }\n", _site.Read(Places));
    }

    public void Dispose() => _site.Dispose();

    private void Lay(string? places)
    {
        if (places is null)
        {
            File.Delete(_site.Full(Places));
        }
        else
        {
            _site.Write(Places, places);
        }

        _site.Write("v_commune_2027.csv", Communes);
        _site.Write("v_mvt_commune_2027.csv", Movements);
        _site.Write("hexasmal.csv", Encoding.Latin1.GetBytes(Postcodes));
        _site.Write("communes.json", Positions);
        _site.Write("contours.geojson", Outlines);
    }
}
