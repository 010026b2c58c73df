using System.Text.RegularExpressions;
using StaticMarche.Content;

namespace StaticMarche.Benchmarks.Synthetic;

internal sealed record SyntheticOptions
{
    /// <summary>Where the market is written; becomes a folder that <c>marche --site</c> takes.</summary>
    public required string Folder { get; init; }

    public required int Vendors { get; init; }

    public required int Products { get; init; }

    public required string Theme { get; init; }

    /// <summary>A folder of JPEGs to hand out, one to each product; null for a market without photos.</summary>
    public string? Photos { get; init; }
}

/// <summary>Writes a whole market of invented stalls, always the same for the same options.</summary>
internal sealed class SyntheticMarket(SyntheticOptions options)
{
    private readonly IReadOnlyList<string> _photos = options.Photos is null
        ? []
        : [.. Directory.EnumerateFiles(options.Photos, "*.jpg").Order(StringComparer.Ordinal)];

    public void Write()
    {
        CopySample();
        CopyThemes();
        var plain = CommandContext.Read(SourceFolders.Repository, []);
        var events = MarketFiles.Events(plain.Communes);
        var profiles = new ProfileText(plain with { Events = [.. events.Select(item => item.Slug)] });
        foreach (var (slug, text) in events)
        {
            WriteText($"content/events/{slug}.md", text);
        }

        var stalls = Enumerable.Range(0, options.Vendors).Select(Stall.Of).ToList();
        foreach (var stall in stalls)
        {
            WriteText(
                $"content/vendors/{stall.Slug}/profile.md",
                profiles.Write(stall, options.Products, product => PhotoOf(stall, product))
            );
        }

        foreach (var (slug, text) in MarketFiles.Selections(options.Vendors, FirstProduct))
        {
            WriteText($"content/selections/{slug}.md", text);
        }
    }

    private void CopySample()
    {
        foreach (
            var file in new[] { "categories.yml", "places.yml" }.Concat(
                new SiteFolder(SourceFolders.Repository).Files("content/pages").Select(page => $"pages/{page}")
            )
        )
        {
            WriteText($"content/{file}", File.ReadAllText(Path.Combine(SourceFolders.Repository, "content", file)));
        }

        var site = File.ReadAllText(Path.Combine(SourceFolders.Repository, "content", "site.yml"));
        WriteText("content/site.yml", Regex.Replace(site, "(?m)^theme:.*$", $"theme: {options.Theme}"));
    }

    private void CopyThemes()
    {
        foreach (var themes in new[] { Path.Combine(SourceFolders.Repository, "themes"), SourceFolders.Themes }.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(themes, "*", SearchOption.AllDirectories))
            {
                var target = FullPath("themes/" + Path.GetRelativePath(themes, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target, overwrite: true);
            }
        }
    }

    private string? PhotoOf(Stall stall, int product)
    {
        if (_photos.Count == 0)
        {
            return null;
        }

        var name = $"photo-{product + 1}.jpg";
        var target = FullPath($"content/vendors/{stall.Slug}/{name}");
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Copy(_photos[((stall.Number * options.Products) + product) % _photos.Count], target, overwrite: true);
        return name;
    }

    /// <summary>Read back from what was written: the only place that knows a product's name for sure.</summary>
    private string FirstProduct(Stall stall)
    {
        var profile = File.ReadAllText(FullPath($"content/vendors/{stall.Slug}/profile.md"));
        return Content.Values.Slug.FromName(Regex.Match(profile, "(?m)^  - name: (.+)$").Groups[1].Value)!.Value.Value;
    }

    private void WriteText(string relative, string text)
    {
        var target = FullPath(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    private string FullPath(string relative) => Path.Combine(options.Folder, relative);
}
