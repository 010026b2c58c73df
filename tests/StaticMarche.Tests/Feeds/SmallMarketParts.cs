using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using Taxon = StaticMarche.Catalogue.Category;

namespace StaticMarche.Tests.Feeds;

/// <summary>The vendors, products, categories, events and texts of <see cref="SmallMarket"/>, before they are joined.</summary>
internal sealed class SmallMarketParts
{
    private static readonly SourceSpan Span = SourceSpan.OfFile("content/vendors/tourneur/profile.md");

    public SmallMarketParts(Func<string, string> words)
    {
        Site = NewSite(words);
        Wood = new Taxon
        {
            Slug = Slug.Of("bois"),
            Name = words("Bois"),
            Synonyms = [],
            Rules = [],
            Children = new List<Taxon>(),
            Products = new List<Product>(),
            Source = Span,
        };
        Pens = new Taxon
        {
            Slug = Slug.Of("stylos"),
            Name = words("Stylos & plumes"),
            Synonyms = [],
            Rules = [],
            Parent = Wood,
            Products = new List<Product>(),
            Source = Span,
        };
        Clay = new Taxon
        {
            Slug = Slug.Of("terre"),
            Name = words("Terre"),
            Synonyms = [],
            Rules = [],
            Children = new List<Taxon>(),
            Products = new List<Product>(),
            Source = Span,
        };
        Vivonne = new Commune
        {
            Code = "86293",
            Slug = Slug.Of("vivonne"),
            Name = "Vivonne",
            Postcodes = ["86370"],
            Latitude = 46.4272,
            Longitude = -0.2639,
            Vendors = new List<Vendor>(),
            Products = new List<Product>(),
            Source = Span,
        };
        Past = NewEvent("fete-passee", words, new OpenDay(new DateOnly(2026, 11, 1), null, null));
        Fair = NewEvent(
            "marche-de-noel",
            words,
            new OpenDay(new DateOnly(2026, 12, 5), new TimeOnly(10, 0), new TimeOnly(12, 30)),
            new OpenDay(new DateOnly(2026, 12, 5), new TimeOnly(14, 0), null),
            new OpenDay(new DateOnly(2026, 12, 6), null, null)
        );
        // The night when summer time ends.
        OpenWorkshop = NewEvent("nuit-du-four", words, new OpenDay(new DateOnly(2027, 10, 30), new TimeOnly(20, 0), new TimeOnly(4, 0)));
        Turner = NewVendor("tourneur", words, Wood, Pens);
        Potter = NewVendor("potiere", words, Clay);
        Fill(words);
        Gifts = new Selection
        {
            Slug = Slug.Of("a-offrir"),
            Title = words("À offrir"),
            Intro = words("Deux pièces & rien d’autre"),
            Products = [Potter.Products[0], Turner.Products[0]],
            Body = "",
            Source = Span,
        };
    }

    public Site Site { get; }

    public Selection Gifts { get; }

    public Taxon Wood { get; }

    public Taxon Pens { get; }

    public Taxon Clay { get; }

    public Commune Vivonne { get; }

    public MarketEvent Past { get; }

    public MarketEvent Fair { get; }

    public MarketEvent OpenWorkshop { get; }

    public Vendor Turner { get; }

    public Vendor Potter { get; }

    private void Fill(Func<string, string> words)
    {
        Put(
            Turner.Products,
            NewProduct(Turner, "stylo-olivier", words, "Stylo en olivier", Pens, new Price.Exact(new Money(4500)), "2026-11-02"),
            NewProduct(Turner, "bol-noyer", words, "Bol en noyer", Wood, new Price.Range(new Money(6500), new Money(11000)), "2026-11-02"),
            NewProduct(Turner, "table", words, "Table de ferme", Wood, new Price.Quote(words("selon les dimensions")), "2025-03-01")
        );
        Put(
            Potter.Products,
            NewProduct(Potter, "vase", words, "Vase céladon", Clay, new Price.From(new Money(125050)), "2026-10-15"),
            NewProduct(Potter, "tasse", words, "Tasse", Clay, new Price.Exact(new Money(1850)), "2026-11-10", Availability.SoldOut)
        );
        Put(Wood.Children, Pens);
        Put(Wood.Products, [.. Turner.Products]);
        Put(Pens.Products, Turner.Products[0]);
        Put(Clay.Products, [.. Potter.Products]);
        Put(Vivonne.Vendors, Potter, Turner);
        Put(Vivonne.Products, [.. Turner.Products, .. Potter.Products]);
        Put(Fair.Vendors, Potter, Turner);
    }

    /// <summary>The lists of what things lead back to are filled once all is there.</summary>
    private static void Put<T>(IReadOnlyList<T> list, params T[] items) => ((List<T>)list).AddRange(items);

    private static Site NewSite(Func<string, string> words) =>
        new()
        {
            Name = words("Le marché des créateurs"),
            Tagline = words("Créateurs & artisans, sans commission"),
            Url = new Uri("https://marche.example/vienne/"),
            Territory = new Territory(words("la Vienne"), "86"),
            Contact = "moderation@marche.example",
            Publisher = new Publisher(words("Association"), "3 rue de l’Exemple", "Camille Dumarché", "Le Nuage d’à Côté"),
            Kinds = [VendorKind.Craftsman],
            OpenData = new OpenData
            {
                License = "Licence Ouverte 2.0",
                LicenseUrl = new("https://licence.example/ouverte", Span),
                Sources = words("Communes : INSEE & IGN"),
            },
            Span = SourceSpan.OfFile("content/site.yml"),
        };

    private MarketEvent NewEvent(string slug, Func<string, string> words, params OpenDay[] days) =>
        new()
        {
            Slug = Slug.Of(slug),
            Name = words("Marché de Noël ; place d’Armes"),
            Commune = Vivonne,
            Place = words("Place du Maréchal-Leclerc, sous l’hôtel de ville"),
            Days = days,
            Url = "https://marche-noel.example/?a=1&b=2",
            Free = true,
            Vendors = new List<Vendor>(),
            Description = words(
                "Trois week-ends sous les façades de l’hôtel de ville, dans des chalets tenus par celles et ceux qui "
                    + "fabriquent.\n\nApportez un peu de **monnaie**."
            ),
            Source = Span,
        };

    private Vendor NewVendor(string slug, Func<string, string> words, params Taxon[] categories) =>
        new()
        {
            Slug = Slug.Of(slug),
            Name = words(slug == "potiere" ? "La Potière d’Anché" : "L’Atelier du Clain"),
            Tagline = words("Stylos, bols & toupies"),
            Kind = VendorKind.Craftsman,
            Commune = Vivonne,
            Categories = categories,
            Photo = NewPhoto(slug, "atelier", words),
            Joined = new DateOnly(2025, 3, 1),
            Confirmed = new DateOnly(2026, 11, 12),
            VerifiedOn = new DateOnly(2026, 1, 19),
            Reach = new Reach
            {
                Email = "secret@atelier.example",
                Phones = [PhoneNumber.TryParse("05 49 00 00 00", out var phone) ? phone : default],
                Website = "https://atelier.example/?q=a&b=c",
                Address = words("9 chemin de la Vonne"),
                Hours = words("Le mercredi de 14 h à 18 h"),
            },
            Events = [Fair],
            Delivery = [Delivery.Pickup, Delivery.Post],
            Story = words("Le bois vient des haies du voisinage."),
            Aliases = slug == "potiere" ? [new(Slug.Of("anche"), Span)] : [],
            Source = Span,
            LastChange = new DateOnly(2026, 11, 12),
            Products = new List<Product>(),
        };

    private static Product NewProduct(
        Vendor vendor,
        string slug,
        Func<string, string> words,
        string name,
        Taxon category,
        Price price,
        string added,
        Availability availability = Availability.InStock
    ) =>
        new()
        {
            Vendor = vendor,
            Slug = Slug.Of(slug),
            Name = words(name),
            Price = price,
            Category = category,
            Photos = [NewPhoto(vendor.Slug.Value, slug, words)],
            Description = words("Corps en « olivier » massif, mécanisme rechargeable."),
            Materials = [words("olivier"), words("laiton")],
            Size = words("14 cm"),
            Availability = availability,
            LeadTime = 10,
            Personalised = true,
            Url = "https://boutique.example/stylo",
            Added = DateOnly.ParseExact(added, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            Aliases = slug == "vase" ? [new(Slug.Of("vase-vert"), Span)] : [],
            Source = Span,
        };

    private static Photo NewPhoto(string vendor, string name, Func<string, string> words) =>
        new()
        {
            File = $"content/vendors/{vendor}/{name}.jpg",
            Alt = words("Un établi de tourneur"),
            Focus = FocalPoint.Centre,
            Span = Span,
        };
}
