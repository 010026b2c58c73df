using StaticMarche.Catalogue;
using StaticMarche.Content;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Profiles;

namespace StaticMarche.Tests.Support;

/// <summary>A market that a test writes in a few lines, read and joined by the program's own stages. Nothing of it is checked.</summary>
internal sealed class TextMarket : IDisposable
{
    public const string Today = "2026-11-23";

    private readonly TempFolder _folder = new();

    public TextMarket()
    {
        Write(
            ContentPaths.Site,
            """
            name: Le petit marché
            url: https://marche.example
            territory: { name: la Vienne, code: "86" }
            contact: equipe@marche.example
            kinds: [createur, artisan]
            """
        );
        Write(
            ContentPaths.Categories,
            """
            - slug: bois
              name: Bois
              children:
                - { slug: jouets, name: Jouets }
                - { slug: bols, name: Bols }
            - { slug: terre, name: Terre }
            - { slug: laine, name: Laine }
            """
        );
        Write(
            ContentPaths.Places,
            """
            - { code: "86293", name: Vivonne, postcodes: ["86370"], lat: 46.43, lon: 0.26 }
            - { code: "86083", name: Échiré, postcodes: ["86100"], lat: 46.5, lon: 0.4 }
            - { code: "86194", name: Poitiers, postcodes: ["86000"], lat: 46.58, lon: 0.34 }
            - { code: "86070", name: Chauvigny, postcodes: ["86300"], lat: 46.57, lon: 0.65 }
            """
        );
    }

    public void Dispose() => _folder.Dispose();

    public TextMarket Write(string path, string text)
    {
        _folder.Write(path, text + "\n");
        return this;
    }

    /// <summary>A stall.</summary>
    /// <param name="slug">Its folder.</param>
    /// <param name="fields">Lines of front matter that take the place of the usual ones of the same name, or come on top.</param>
    /// <param name="products">Each in one line: <c>slug | price | category | availability | added</c>, the last three may be
    /// missing.</param>
    public TextMarket Vendor(string slug, string fields, params IReadOnlyList<string> products)
    {
        var written = fields.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        string[] usual =
        [
            $"name: {slug}",
            "kind: createur",
            "siret: \"999 901 234 00016\"",
            "commune: Poitiers",
            "categories: [bois]",
            "joined: 2026-01-10",
            "confirmed: 2026-11-01",
        ];
        var lines = usual.Where(line => !written.Any(own => own.Split(':')[0] == line.Split(':')[0])).Concat(written);
        return Write(
            ContentPaths.Profile(slug),
            $"---\n{string.Join('\n', lines)}\nproducts:\n{string.Concat(products.Select(Product))}---\nUne histoire."
        );
    }

    public WithFindings<MarketCatalogue> Build(string today = Today, params IReadOnlyList<string> refused) =>
        CatalogueBuilder.Build(Read(), refused.ToHashSet(StringComparer.Ordinal), DateOnly.Parse(today, null));

    public Checked<SitePlan> Plan(OptionalPages optional, string address = "https://marche.example") =>
        new SitePlanner(
            Build().Value,
            new UrlScheme(new Uri(address + "/"), new UrlWords()),
            new SiteFolder(_folder.Path),
            optional
        ).Plan();

    private Market Read() => MarketReader.Read(new SiteFolder(_folder.Path), parallelism: 1).Value!;

    private static string Product(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        string Cell(int number, string usual) => cells.Length > number && cells[number].Length > 0 ? cells[number] : usual;
        var category = cells.Length > 2 && cells[2].Length > 0 ? $"    category: {cells[2]}\n" : "";
        return $"  - name: {cells[0]}\n    price: {Cell(1, "20")}\n{category}"
            + $"    availability: {Cell(3, "in-stock")}\n    added: {Cell(4, "2026-06-01")}\n";
    }
}
