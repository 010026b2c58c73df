using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Territories;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Profiles;

namespace StaticMarche.Build.Places;

/// <summary>Brings <c>content/places.yml</c> in step with open-data files that somebody names. Nothing is fetched.</summary>
internal sealed class PlaceRefresh(string siteRoot)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly SiteFolder _site = new(siteRoot);

    /// <param name="paths">The files, each known by what is in it.</param>
    /// <param name="department">Null: that of the market's territory.</param>
    public PlaceRefreshResult Run(IReadOnlyList<string> paths, string? department)
    {
        var source = _site.HasFile(ContentPaths.Places) ? _site.ReadText(ContentPaths.Places, YamlLimits.MarketBytes) : null;
        var before = source is null ? null : Read(source);
        if (before is { Value: null } or { Findings.Count: > 0 })
        {
            return new PlaceRefreshResult { Findings = before.Findings };
        }

        var files = paths.Select(path => (Path: path, Facts: Facts(path))).ToList();
        if (files.FirstOrDefault(file => file.Facts is null).Path is { } unknown)
        {
            return new PlaceRefreshResult { UnknownFile = unknown };
        }

        if ((department ?? OwnDepartment()) is not { Length: > 0 } chosen)
        {
            return new PlaceRefreshResult { HasNoDepartment = true };
        }

        List<PlaceFact> known = [.. (before?.Value ?? []).Select(place => PlaceFact.Of(place.Value))];
        var update = PlaceUpdate.Of(known, [.. files.Select(file => file.Facts!)], chosen);
        if (update.Obstacles.Count == 0 && update.Places.Count > 0)
        {
            var text = PlaceListYaml.Write(update.Places, source?.Value?.Text);
            AtomicFile.Write(_site.FullPath(ContentPaths.Places), Encoding.UTF8.GetBytes(text));
        }

        return new PlaceRefreshResult { Update = update };
    }

    private static MarketReader.ReadFile<IReadOnlyList<Located<PlaceEntry>>> Read(Checked<SourceText> source)
    {
        var node = source.Value is { } text ? YamlReader.Read(text) : new Checked<Node>(null, source.Diagnostics);
        return source.Value is null
            ? new(null, null, source.Diagnostics)
            : MarketReader.Bind(source.Value, node.Value, node.Diagnostics, PlaceSchema.Schema);
    }

    private string? OwnDepartment() =>
        _site.ReadText(ContentPaths.Site, YamlLimits.MarketBytes).Value is { } source && YamlReader.Read(source).Value is { } node
            ? MarketReader.Bind(source, node, [], SiteSchema.Schema).Value?.Territory.Code
            : null;

    /// <summary>Null when the file is none that is known.</summary>
    private static CommuneFacts? Facts(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        var first = bytes.AsSpan(start).IndexOfAnyExcept(" \t\r\n"u8);
        return first >= 0 && bytes[start + first] is (byte)'[' or (byte)'{'
            ? CommuneJson.Read(bytes.AsMemory(start))
            : CommuneTables.Read(CsvTable.Parse(Decode(bytes.AsSpan(start))));
    }

    /// <summary>Insee writes UTF-8, La Poste what Windows writes: of its table only codes are read.</summary>
    private static string Decode(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }
}

/// <summary>What became of it: an update, or why there was none.</summary>
internal sealed record PlaceRefreshResult
{
    public PlaceUpdate? Update { get; init; }

    /// <summary>What is wrong with the list as it is; then it isn't touched.</summary>
    public IReadOnlyList<Diagnostic> Findings { get; init; } = [];

    public string? UnknownFile { get; init; }

    /// <summary>Neither the command line nor site.yml says which department it is about.</summary>
    public bool HasNoDepartment { get; init; }
}
