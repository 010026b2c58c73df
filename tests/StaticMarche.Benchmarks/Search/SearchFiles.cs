using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using StaticMarche.Benchmarks.Synthetic;
using StaticMarche.Build;
using StaticMarche.Content;
using StaticMarche.Feeds;
using StaticMarche.Planning;
using StaticMarche.Search;
using StaticMarche.Wording;

namespace StaticMarche.Benchmarks.Search;

/// <summary>
/// Writes only the search index of a market, and tells what it took and what its files weigh. search/keystrokes.mjs then asks it.
/// </summary>
internal static class SearchFiles
{
    public static void Write(string market, string folder, TextWriter output)
    {
        var options = new DraftOptions
        {
            Today = CommandContext.Today,
            WithImages = false,
            Parallelism = Environment.ProcessorCount,
        };
        var draft = new SiteDrafter(new SiteFolder(market), options).Draft().Draft
            ?? throw new InvalidOperationException($"{market} has errors: run marche check.");
        var input = new ArtefactInput
        {
            Catalogue = draft.Catalogue,
            Plan = draft.Plan,
            Photo = _ => null,
            Words = new Words(draft.Theme.Strings),
        };
        var clock = Stopwatch.StartNew();
        var index = SearchIndex.Build(input);
        clock.Stop();
        Directory.CreateDirectory(folder);
        var weights = SearchParts
            .Of(draft.Catalogue.Products.Count)
            .Select(file => (file.Part, Bytes: Write(index, file, draft.Plan.Urls, folder)))
            .ToLookup(file => file.Part, file => file.Bytes);
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{draft.Catalogue.Products.Count} products, index built in {clock.ElapsedMilliseconds} ms"
            )
        );
        foreach (var part in weights)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{part.Key, -8} {part.Count(), 5} files, gzip {part.Sum():N0} bytes, the largest {part.Max():N0}"
                )
            );
        }
    }

    private static int Write(SearchIndex index, (SearchPart Part, int Number) file, UrlScheme urls, string folder)
    {
        var bytes = index.Render(file.Part, file.Number);
        File.WriteAllBytes(Path.Combine(folder, Path.GetFileName(urls.SearchFile(file.Part, file.Number).Value)), bytes);
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)packed.Length;
    }
}
