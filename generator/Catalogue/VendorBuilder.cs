using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;

namespace StaticMarche.Catalogue;

/// <summary>Turns checked profiles into listed vendors and their products. Those that pause or have left are not listed.</summary>
internal sealed class VendorBuilder(Taxonomy taxonomy, CommuneBook communes, EventBook events)
{
    public IReadOnlyList<Vendor> Build(IEnumerable<VendorFolder> folders) =>
        [
            .. folders
                .Where(folder => folder.Profile!.Status is null or { Value: VendorStatus.Active })
                .Select(ToVendor)
                .OfType<Vendor>()
                .Select(vendor => (vendor, key: FrenchOrder.Key(vendor.Name)))
                .OrderBy(pair => pair.key, StringComparer.Ordinal)
                .ThenBy(pair => pair.vendor.Slug)
                .Select(pair => pair.vendor),
        ];

    private Vendor? ToVendor(VendorFolder folder)
    {
        var profile = folder.Profile!;
        var categories = profile.Categories.Select(category => taxonomy.Find(category.Value)).OfType<Category>().Distinct().ToList();
        if (
            communes.Find(profile.Commune?.Value ?? "") is not { } commune
            || profile.Kind?.Value.Meaning is not { } kind
            || categories.Count == 0
            || profile.Joined is null
        )
        {
            return null;
        }

        var products = new List<Product>();
        var vendor = new Vendor
        {
            Slug = Slug.Of(folder.Name),
            Name = Typography.WithNoBreaks(profile.Name?.Value) ?? folder.Name,
            Tagline = Typography.WithNoBreaks(profile.Tagline?.Value),
            Kind = kind,
            Commune = commune,
            Categories = categories,
            Photo = profile.Photo is null
                ? null
                : ToPhoto(folder, profile.Photo, profile.PhotoAlt?.Value ?? profile.Name?.Value ?? "", null),
            Joined = profile.Joined.Value,
            Confirmed = profile.Confirmed?.Value,
            VerifiedOn = profile.Verified?.Value.On?.Value,
            Reach = ToReach(profile, commune),
            Events =
            [
                .. profile
                    .Events.Select(attendance => events.Find(attendance.Value))
                    .OfType<MarketEvent>()
                    .Distinct()
                    .OrderBy(marketEvent => marketEvent.FirstDay)
                    .ThenBy(marketEvent => marketEvent.Slug),
            ],
            Delivery = [.. profile.Delivery.Select(delivery => delivery.Value).Distinct()],
            Story = profile.Body.Value,
            Aliases = ToAliases(profile.Aliases),
            Source = SourceSpan.OfFile(profile.Source.File),
            LastChange = LastChangeOf(profile),
            Products = products,
        };
        products.AddRange(profile.Products.Select(product => ToProduct(folder, vendor, product)).OfType<Product>());
        return vendor;
    }

    private Product? ToProduct(VendorFolder folder, Vendor vendor, Located<ProductEntry> written)
    {
        var entry = written.Value;
        if (ProductSlug.Of(entry) is not { } slug || entry.Price is null || entry.Availability is null)
        {
            return null;
        }

        return new Product
        {
            Vendor = vendor,
            Slug = slug,
            Name = Typography.WithNoBreaks(entry.Name?.Value) ?? slug.Value,
            Price = entry.Price.Value is Price.Quote quote ? new Price.Quote(Typography.WithNoBreaks(quote.Basis)) : entry.Price.Value,
            Category = (entry.Category is null ? null : taxonomy.Find(entry.Category.Value)) ?? vendor.Categories[0],
            Photos =
            [
                .. entry
                    .Photos.Where(photo => photo.Value.File is not null)
                    .Select(photo => ToPhoto(folder, photo.Value.File!, photo.Value.Alt?.Value ?? "", photo.Value.Focus?.Value.Meaning)),
            ],
            Description = entry.Description?.Value ?? "",
            Materials = [.. entry.Materials.Select(material => Typography.WithNoBreaks(material.Value))],
            Size = Typography.WithNoBreaks(entry.Size?.Value),
            Availability = entry.Availability.Value,
            LeadTime = entry.LeadTime?.Value,
            Personalised = entry.Personalised?.Value ?? false,
            Url = entry.Url?.Value,
            Added = entry.Added?.Value ?? vendor.Joined,
            Aliases = ToAliases(entry.Aliases),
            Source = entry.Name?.Span ?? written.Span,
        };
    }

    private static Photo ToPhoto(VendorFolder folder, Located<string> file, string alt, FocalPoint? focus) =>
        new()
        {
            File = $"{folder.Path}/{folder.Find(file.Value) ?? file.Value}",
            Alt = Typography.WithNoBreaks(alt),
            Focus = focus ?? FocalPoint.Centre,
            Span = file.Span,
        };

    private static Reach ToReach(Profile profile, Commune commune)
    {
        var (contact, visit) = (profile.Contact?.Value, profile.Visit?.Value);
        return new Reach
        {
            Email = contact?.Email is { } email && EmailAddress.TryRead(email.Value, out var address) ? address : null,
            Phones = ToPhones(contact),
            Website = contact?.Website?.Value,
            Shop = contact?.Shop?.Value,
            Facebook = contact?.Facebook?.Value,
            Instagram = contact?.Instagram?.Value,
            Address = visit is { Public.Value: true, Address: { } street }
                ? Typography.WithNoBreaks(StreetAddress.Of(street.Value, commune))
                : null,
            Hours = Typography.WithNoBreaks(visit?.Hours?.Value),
        };
    }

    private static List<PhoneNumber> ToPhones(Contact? contact) =>
        [.. new[] { contact?.Phone, contact?.OtherPhone }.Select(phone => phone?.Value.Meaning).OfType<PhoneNumber>().Distinct()];

    private static List<Located<Slug>> ToAliases(IReadOnlyList<Located<string>> aliases) =>
        [.. aliases.Where(alias => Slug.TryParse(alias.Value, out _)).Select(alias => new Located<Slug>(Slug.Of(alias.Value), alias.Span))];

    private static DateOnly LastChangeOf(Profile profile) =>
        new[] { profile.Joined?.Value, profile.Confirmed?.Value }
            .Concat(profile.Products.Select(product => product.Value.Added?.Value))
            .Max()
        ?? DateOnly.MinValue;
}
