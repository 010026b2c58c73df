using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Feeds;
using StaticMarche.Planning;

namespace StaticMarche.Pages.StructuredData;

/// <summary>
/// A vendor: a shop, a practice, or a business of this place. Opening hours are free text (« sur rendez-vous, sauf en août »), which no
/// program reads without guessing, so they are left to the page; an e-mail address is not handed out to collectors.
/// </summary>
internal sealed class VendorNodes(ArtefactInput input)
{
    public const string Id = "stand";

    /// <summary>Those who make what they sell.</summary>
    public static bool IsMaker(Vendor vendor) => vendor.Kind is VendorKind.Maker or VendorKind.Craftsman;

    public static ReadOnlySpan<byte> TypeOf(Vendor vendor) =>
        vendor.Kind switch
        {
            VendorKind.Shopkeeper => "Store"u8,
            VendorKind.Carer => "HealthAndBeautyBusiness"u8,
            _ => "LocalBusiness"u8,
        };

    public void Write(GraphWriter writer, Vendor vendor)
    {
        writer.Start(TypeOf(vendor));
        writer.Id(input.Urls.Of(vendor), Id);
        writer.Text("name"u8, vendor.Name);
        writer.Text("description"u8, vendor.Tagline);
        writer.Address("url"u8, input.Urls.Of(vendor));
        if (vendor.Face is { } photo && PictureChoice.Largest(input.Photo(photo)) is { } picture)
        {
            writer.Address("image"u8, picture.Path);
        }

        Areas.WriteAddress(writer, vendor.Commune, vendor.Reach.Address);
        Areas.Write(writer, input.Catalogue.Site.Territory);
        writer.Texts("telephone"u8, [.. vendor.Reach.Phones.Select(phone => phone.International)]);
        string?[] elsewhere = [vendor.Reach.Website, vendor.Reach.Facebook, vendor.Reach.Instagram];
        writer.Texts("sameAs"u8, [.. elsewhere.OfType<string>()]);
        writer.Close();
    }

    /// <summary>Who sells a product: enough to name them on its page.</summary>
    public void WriteSeller(GraphWriter writer, Vendor vendor)
    {
        writer.Start("seller"u8, TypeOf(vendor));
        writer.Id(input.Urls.Of(vendor), Id);
        writer.Text("name"u8, vendor.Name);
        writer.Address("url"u8, input.Urls.Of(vendor));
        writer.Close();
    }
}
