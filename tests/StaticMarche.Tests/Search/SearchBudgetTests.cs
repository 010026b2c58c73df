using System.Security.Cryptography;
using System.Text;
using StaticMarche.Assets;
using StaticMarche.Benchmarks.Synthetic;
using StaticMarche.Build;
using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Feeds;
using StaticMarche.Planning;
using StaticMarche.Search;
using StaticMarche.Tests.Support;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Search;

/// <summary>
/// What a first search weighs in a market of 2,000 products, each with a photo: the worker and one file, which are two requests.
/// </summary>
public sealed class SearchBudgetTests : IDisposable
{
    private const int Budget = 60 * 1024;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_first_search_over_2000_products_weighs_at_most_60_kB()
    {
        var input = InputFor(vendors: 200, products: 10);

        var root = SearchIndex.Build(input).Render(SearchPart.Root, 0);

        Assert.Equal(2000, input.Catalogue.Products.Count(product => product.Photo is not null));
        Assert.InRange(Compressed.SizeOf(root) + Compressed.SizeOf(Worker()), 1, Budget);
    }

    [Fact]
    public void The_words_of_descriptions_weigh_less_than_the_rest()
    {
        var input = InputFor(vendors: 200, products: 10);

        var words = SearchIndex.Build(input).Render(SearchPart.Words, 0);

        Assert.InRange(Compressed.SizeOf(words), 1, Budget / 2);
    }

    private ArtefactInput InputFor(int vendors, int products)
    {
        _folder.Write("photos/one.jpg", TestPhotos.Jpeg(1200, 900));
        new SyntheticMarket(
            new SyntheticOptions
            {
                Folder = _folder.Full("market"),
                Vendors = vendors,
                Products = products,
                Theme = "marche",
                Photos = _folder.Full("photos"),
            }
        ).Write();
        var options = new DraftOptions { Today = CommandContext.Today, Parallelism = Environment.ProcessorCount };
        var draft = new SiteDrafter(new SiteFolder(_folder.Full("market")), options).Draft().Draft!;
        var owners = draft.Catalogue.Products.Where(product => product.Photo is not null).ToDictionary(product => product.Photo!);
        return new ArtefactInput
        {
            Catalogue = draft.Catalogue,
            Plan = draft.Plan,
            Photo = photo => Published(owners[photo]),
            Words = new Words(draft.Theme.Strings),
        };
    }

    /// <summary>As photos are published: each has its own name, with a hash of its content, and its own tone.</summary>
    private static PublishedPhoto Published(Product product)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{product.Vendor.Slug}/{product.Slug}")));
        const string Levels = "0369cf";
        return new PublishedPhoto
        {
            Width = 1200,
            Height = 900,
            Tone = string.Concat(hash.Substring(8, 3).Select(digit => Levels[digit % Levels.Length])),
            Renditions =
            [
                .. from type in new[] { "image/avif", "image/jpeg" }
                from width in new[] { 320, 640, 960 }
                select new PublishedRendition(
                    type,
                    width,
                    width * 3 / 4,
                    OutputPath.Of($"images/{product.Vendor.Slug}/{product.Slug}-{hash[..8]}-{width}.{type[6..]}")
                ),
            ],
        };
    }

    private static byte[] Worker()
    {
        var folder = Path.Combine(Repository.Root, "themes/marche/assets/search");
        var sources = Directory
            .GetFiles(folder, "*.js")
            .Select(file => new SourceText($"search/{Path.GetFileName(file)}", File.ReadAllText(file)))
            .ToDictionary(source => source.File, StringComparer.Ordinal);
        return Encoding.UTF8.GetBytes(ScriptText.Shorten(ScriptBundle.TryMake("search/worker.js", sources)!));
    }
}
