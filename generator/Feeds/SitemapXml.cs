using System.Xml;
using StaticMarche.Content.Values;
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

    public byte[] Of(IReadOnlyList<PlannedPage> pages) =>
        XmlBytes.Write(xml =>
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "image", null, ImageNamespace);
            foreach (var (path, page) in pages)
            {
                WritePage(xml, path, page);
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

    private void WritePage(XmlWriter xml, OutputPath path, Subject.Page page)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", input.Urls.Absolute(path));
        if (page.LastChangeIn(input.Catalogue) is { } day)
        {
            xml.WriteElementString("lastmod", IsoDate.Of(day));
        }

        foreach (var picture in page.Photos.Select(photo => PictureChoice.Largest(input.Photo(photo))).OfType<PublishedRendition>())
        {
            xml.WriteStartElement("image", ImageNamespace);
            xml.WriteElementString("loc", ImageNamespace, input.Urls.Absolute(picture.Path));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
