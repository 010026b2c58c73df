using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles;

/// <summary>Reads the vendors' folders, each on its own: one that is broken never stops the others.</summary>
internal static class VendorReader
{
    public static IReadOnlyList<(VendorFolder Folder, SourceText? Source)> Read(SiteFolder folder, int parallelism)
    {
        var names = folder.Folders(ContentPaths.Vendors);
        var vendors = new (VendorFolder, SourceText?)[names.Count];
        Parallel.For(0, names.Count, new ParallelOptions { MaxDegreeOfParallelism = parallelism }, i =>
            vendors[i] = ReadOne(folder, names[i])
        );
        return vendors;
    }

    private static (VendorFolder Folder, SourceText? Source) ReadOne(SiteFolder folder, string name)
    {
        var path = $"{ContentPaths.Vendors}/{name}";
        var file = ContentPaths.Profile(name);
        var source = folder.ReadText(file, YamlLimits.ProfileBytes);
        var profile = source.Value is null
            ? new MarketReader.ReadFile<Profile>(null, null, source.Diagnostics)
            : ReadProfile(source.Value, new ContentName(name, SourceSpan.OfFile(file)));
        return (
            new VendorFolder
            {
                Name = name,
                Path = path,
                Profile = profile.Value,
                Files = [.. folder.Files(path).Where(other => other != ContentPaths.ProfileName)],
                Findings = profile.Findings,
            },
            source.Value
        );
    }

    /// <summary>Reads a profile's text, wherever it comes from.</summary>
    public static MarketReader.ReadFile<Profile> ReadProfile(SourceText source, ContentName origin)
    {
        var content = FrontMatterReader.Parse(source);
        return content.Value is null
            ? new MarketReader.ReadFile<Profile>(null, source, content.Diagnostics)
            : MarketReader.Bind(source, content.Value.Fields, content.Diagnostics, ProfileSchema.For(origin, content.Value));
    }
}
