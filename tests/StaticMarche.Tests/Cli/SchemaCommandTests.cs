using StaticMarche.Build;
using StaticMarche.Cli;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class SchemaCommandTests : IDisposable
{
    private readonly TempFolder _site = SmallSite.Create();

    public static TheoryData<string> Names => [.. ContentSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task One_schema_goes_to_standard_output_and_is_the_one_editors_of_the_sample_read(string name)
    {
        var run = await MarcheRun.InAsync(_site, "schema", name);

        Assert.Equal((ExitCode.Success, ""), (run.Code, run.Error));
        Golden.Match($"../../.vscode/schemas/{name}.schema.json", run.Output);
    }

    [Fact]
    public async Task All_schemas_go_where_the_content_points_its_editors()
    {
        var run = await MarcheRun.InAsync(_site, "schema");

        Assert.Equal(new MarcheRun(ExitCode.Success, "", ""), run);
        Assert.Equal(
            ContentSchemas.Names.Order(StringComparer.Ordinal).Select(name => $"{name}.schema.json"),
            Directory.GetFiles(_site.Full(".vscode/schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Schemas_go_to_another_folder_when_asked()
    {
        await MarcheRun.InAsync(_site, "schema", "profile", "--output", "editor/schemas");

        Assert.Equal(ContentSchemas.Find("profile"), _site.Read("editor/schemas/profile.schema.json"));
    }

    [Fact]
    public async Task An_unknown_schema_is_told_the_known_ones()
    {
        var run = await MarcheRun.InAsync(_site, "schema", "vendor");

        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.StartsWith(
            FrenchSpacing.Of("Il n’y a pas de schéma « vendor » ; choisissez parmi : site,"),
            run.Error,
            StringComparison.Ordinal
        );
    }

    public void Dispose() => _site.Dispose();
}
