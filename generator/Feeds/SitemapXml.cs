using System.Globalization;
using System.Xml;
using StaticMarche.Catalogue;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Feeds;

/// <summary>
/// Sitemaps (sitemaps.org, with Google's image entries). A page's last change is said where the content gives it, and never guessed.
/// </summary>
internal sealed class SitemapXml(ArtefactInput input)
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string ImageNamespace = "http://www.google.com/schemas/sitemap-image/1.1";

    public byte[] Of(IReadOnlyList<PlannedFile> pages) =>
        XmlBytes.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "image", null, ImageNamespace);
            foreach (var page in pages)
            {
                WritePage(xml, page);
            }

            xml.WriteEndElement();
        });

    public byte[] Of(IReadOnlyList<OutputPath> parts) =>
        XmlBytes.Write(xml =>
        {
            xml.WriteStartElement("sitemapindex", Namespace);
            foreach (var part in parts)
            {
                xml.WriteStartElement("sitemap");
                xml.WriteElementString("loc", input.Urls.Absolute(part));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        });

    private void WritePage(XmlWriter xml, PlannedFile page)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", input.Urls.Absolute(page.Path));
        if (LastChangeOf(page.Subject) is { } day)
        {
            xml.WriteElementString("lastmod", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        foreach (
            var picture in PhotosOf(page.Subject).Select(photo => PictureChoice.Largest(input.Photo(photo))).OfType<PublishedRendition>()
        )
        {
            xml.WriteStartElement("image", ImageNamespace);
            xml.WriteElementString("loc", ImageNamespace, input.Urls.Absolute(picture.Path));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private DateOnly? LastChangeOf(Subject subject) =>
        subject switch
        {
            Subject.OneProduct one => one.Product.LastChange,
            Subject.OneVendor one => one.Vendor.LastChange,
            Subject.OneCategory one => LastOf(one.Category.Products),
            Subject.OneCommune one => LastOf(one.Commune.Products),
            Subject.OneBudget one => LastOf(one.Budget.Products),
            Subject.OneSelection one => LastOf(one.Selection.Products),
            Subject.Home or Subject.ProductList or Subject.NewProducts => LastOf(input.Catalogue.Products),
            Subject.VendorList => input.Catalogue.Vendors.Max(vendor => (DateOnly?)vendor.LastChange),
            _ => null,
        };

    private static DateOnly? LastOf(IEnumerable<Product> products) => products.Max(product => (DateOnly?)product.LastChange);

    private static IEnumerable<Photo> PhotosOf(Subject subject) =>
        subject switch
        {
            Subject.OneProduct one => one.Product.Photos,
            Subject.OneVendor { Vendor.Photo: { } photo } => [photo],
            _ => [],
        };
}
