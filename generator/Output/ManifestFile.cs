using System.Text.Json;
using System.Text.Json.Serialization;
using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>The list of what is ours, as a file.</summary>
internal static class ManifestFile
{
    private const int Version = 2;

    /// <summary>Before there were former assets: the theme's and the photos in one list.</summary>
    private const int FirstVersion = 1;

    private const string AssetFolder = "assets/";

    /// <summary>Null when it is damaged: then nobody knows what is ours, and nothing may be deleted.</summary>
    public static OutputManifest? Read(string path)
    {
        if (!File.Exists(path))
        {
            return OutputManifest.Empty;
        }

        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), ManifestJson.Default.Document) switch
            {
                { Version: Version, Generation: >= 0 and var generation, Former: { } former } document
                    when Parse(document.Assets) is { } assets
                        && Parse(former.Keys) is { } kept
                        && Parse(document.Pictures) is { } pictures
                        && Parse(document.Pages) is { } pages => new OutputManifest
                {
                    Generation = generation,
                    Assets = assets,
                    Former = OutputManifest.Sorted(kept.Zip(former.Values, KeyValuePair.Create)),
                    Pictures = pictures,
                    Pages = pages,
                },
                { Version: FirstVersion } document when Parse(document.Assets) is { } assets && Parse(document.Pages) is { } pages =>
                    new OutputManifest
                    {
                        Assets = [.. assets.Where(IsOfTheme)],
                        Pictures = [.. assets.Where(asset => !IsOfTheme(asset))],
                        Pages = pages,
                    },
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static void Write(string path, OutputManifest manifest)
    {
        var document = new Document
        {
            Version = Version,
            Generation = manifest.Generation,
            Assets = [.. manifest.Assets.Select(asset => asset.Value)],
            Former = manifest.Former.ToDictionary(asset => asset.Key.Value, asset => asset.Value, StringComparer.Ordinal),
            Pictures = [.. manifest.Pictures.Select(picture => picture.Value)],
            Pages = [.. manifest.Pages.Select(page => page.Value)],
        };
        AtomicFile.Write(path, JsonSerializer.SerializeToUtf8Bytes(document, ManifestJson.Default.Document));
    }

    private static bool IsOfTheme(OutputPath path) => path.Value.StartsWith(AssetFolder, StringComparison.Ordinal);

    private static List<OutputPath>? Parse(IReadOnlyCollection<string?>? values)
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

    internal sealed record Document
    {
        public int Version { get; init; }

        public int Generation { get; init; } = -1;

        public IReadOnlyList<string?>? Assets { get; init; }

        public Dictionary<string, int>? Former { get; init; }

        public IReadOnlyList<string?>? Pictures { get; init; }

        public IReadOnlyList<string?>? Pages { get; init; }
    }
}

[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ManifestFile.Document))]
internal sealed partial class ManifestJson : JsonSerializerContext;
