using System.Text.Json;
using System.Text.Json.Serialization;
using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>
/// The files of the site that we wrote, and may therefore delete. It holds no time and no place, so that two builds of one
/// site are the same folder; whether a file is still as we left it is read from the file itself.
/// </summary>
internal sealed record OutputManifest
{
    private const int Version = 1;

    public static readonly OutputManifest Empty = new() { Assets = [], Pages = [] };

    public required IReadOnlyList<OutputPath> Assets { get; init; }

    public required IReadOnlyList<OutputPath> Pages { get; init; }

    public static OutputManifest Of(IReadOnlyList<OutputFile> files) => new()
    {
        Assets = [.. files.Where(file => file.Kind == OutputKind.Asset).Select(file => file.Path).Order()],
        Pages = [.. files.Where(file => file.Kind == OutputKind.Page).Select(file => file.Path).Order()],
    };

    /// <summary>Null when it is damaged: then nobody knows what is ours, and nothing may be deleted.</summary>
    public static OutputManifest? Read(string path)
    {
        if (!File.Exists(path))
        {
            return Empty;
        }

        try
        {
            var document = JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.Document);
            return document is { Version: Version } && Parse(document.Assets) is { } assets && Parse(document.Pages) is { } pages
                ? new OutputManifest { Assets = assets, Pages = pages }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public void Write(string path)
    {
        var document = new Document(Version, [.. Assets.Select(asset => asset.Value)], [.. Pages.Select(page => page.Value)]);
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(document, ManifestJson.Default.Document));
    }

    public bool Lists(IReadOnlyList<OutputFile> files)
    {
        var other = Of(files);
        return Assets.SequenceEqual(other.Assets) && Pages.SequenceEqual(other.Pages);
    }

    /// <summary>The same list with more files in it.</summary>
    public OutputManifest With(IReadOnlyList<OutputFile> files)
    {
        var more = Of(files);
        return new() { Assets = [.. Assets.Union(more.Assets).Order()], Pages = [.. Pages.Union(more.Pages).Order()] };
    }

    /// <summary>What is listed and no longer planned.</summary>
    public OutputManifest Without(IReadOnlySet<string> planned) => new()
    {
        Assets = [.. Assets.Where(asset => !planned.Contains(asset.Value))],
        Pages = [.. Pages.Where(page => !planned.Contains(page.Value))],
    };

    private static List<OutputPath>? Parse(IReadOnlyList<string?>? values)
    {
        var paths = new List<OutputPath>(values?.Count ?? 0);
        foreach (var value in values ?? [])
        {
            if (value is null || !OutputPath.TryParse(value, out var path))
            {
                return null;
            }

            paths.Add(path);
        }

        return values is null ? null : paths;
    }

    internal sealed record Document(int Version, IReadOnlyList<string?>? Assets, IReadOnlyList<string?>? Pages);
}

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(OutputManifest.Document))]
internal sealed partial class ManifestJson : JsonSerializerContext;
