using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles;

/// <summary>
/// Reads everything below <c>content/</c>. A file that can't be read is reported and left out; only without site.yml is there no market.
/// </summary>
internal static class MarketReader
{
    public static Checked<Market> Read(SiteFolder folder, int parallelism)
    {
        var site = ReadYaml(folder, ContentPaths.Site, SiteSchema.Schema);
        var families = ReadYaml(folder, ContentPaths.Categories, CategorySchema.Schema);
        var places = ReadYaml(folder, ContentPaths.Places, PlaceSchema.Schema);
        var outline = OutlineReader.Read(folder);
        var events = ReadFiles(folder, ContentPaths.Events, (name, file) => EventSchema.For(name, file.Body), parallelism);
        var selections = ReadFiles(folder, ContentPaths.Selections, (name, file) => SelectionSchema.For(name, file.Body), parallelism);
        var pages = ReadFiles(folder, ContentPaths.Pages, (name, file) => PageSchema.For(name, file.Body), parallelism);
        var vendors = VendorReader.Read(folder, parallelism);

        IReadOnlyList<Diagnostic> findings =
        [
            .. site.Findings,
            .. families.Findings,
            .. places.Findings,
            .. outline.Findings,
            .. events.Findings,
            .. selections.Findings,
            .. pages.Findings,
            .. UnknownContent.Find(folder),
        ];
        if (site.Value is null)
        {
            return new Checked<Market>(null, [.. findings, .. vendors.SelectMany(vendor => vendor.Folder.Findings)]);
        }

        IEnumerable<SourceText?> sources =
        [
            site.Source,
            families.Source,
            places.Source,
            outline.Source,
            .. events.Sources,
            .. selections.Sources,
            .. pages.Sources,
            .. vendors.Select(vendor => vendor.Source),
        ];
        return Checked.Of(
            new Market
            {
                Site = site.Value,
                Families = [.. (families.Value ?? []).Select(family => family.Value)],
                Places = [.. (places.Value ?? []).Select(place => place.Value)],
                Outline = outline.Value,
                Events = events.Values,
                Selections = selections.Values,
                Pages = pages.Values,
                Vendors = [.. vendors.Select(vendor => vendor.Folder)],
                Sources = sources.OfType<SourceText>().ToDictionary(source => source.File, StringComparer.Ordinal),
            },
            findings
        );
    }

    private static ReadFile<T> ReadYaml<T>(SiteFolder folder, string path, ValueKind<T> schema)
        where T : class
    {
        var source = folder.ReadText(path, YamlLimits.MarketBytes);
        if (source.Value is null)
        {
            return new ReadFile<T>(null, null, source.Diagnostics);
        }

        var node = YamlReader.Read(source.Value);
        return Bind(source.Value, node.Value, node.Diagnostics, schema);
    }

    private static ReadFolder<T> ReadFiles<T>(
        SiteFolder folder,
        string path,
        Func<ContentName, ContentFile, MapSchema<T>> schema,
        int parallelism
    )
        where T : class
    {
        var names = folder.Files(path).Where(name => name.EndsWith(".md", StringComparison.Ordinal)).ToList();
        var files = new ReadFile<T>[names.Count];
        Parallel.For(0, names.Count, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, i =>
            files[i] = ReadFile($"{path}/{names[i]}", names[i][..^3])
        );
        return new ReadFolder<T>(
            [.. files.Select(file => file.Value).OfType<T>()],
            [.. files.Select(file => file.Source)],
            [.. files.SelectMany(file => file.Findings)]
        );

        ReadFile<T> ReadFile(string file, string slug)
        {
            var source = folder.ReadText(file, YamlLimits.MarketBytes);
            if (source.Value is null)
            {
                return new ReadFile<T>(null, null, source.Diagnostics);
            }

            var content = FrontMatterReader.Parse(source.Value);
            return content.Value is null
                ? new ReadFile<T>(null, source.Value, content.Diagnostics)
                : Bind(
                    source.Value,
                    content.Value.Fields,
                    content.Diagnostics,
                    schema(new ContentName(slug, SourceSpan.OfFile(file)), content.Value)
                );
        }
    }

    internal static ReadFile<T> Bind<T>(SourceText source, Node? node, IReadOnlyList<Diagnostic> before, ValueKind<T> schema)
        where T : class
    {
        var findings = new List<Diagnostic>(before);
        return node is not null && schema.TryRead(node, findings, out var value)
            ? new ReadFile<T>(value, source, findings)
            : new ReadFile<T>(null, source, findings);
    }

    internal sealed record ReadFile<T>(T? Value, SourceText? Source, IReadOnlyList<Diagnostic> Findings)
        where T : class;

    private sealed record ReadFolder<T>(IReadOnlyList<T> Values, IReadOnlyList<SourceText?> Sources, IReadOnlyList<Diagnostic> Findings);
}
