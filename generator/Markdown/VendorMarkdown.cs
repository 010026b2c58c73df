using StaticMarche.Markup;

namespace StaticMarche.Markdown;

/// <summary>What a vendor writes, as HTML: harmless whatever it is.</summary>
internal static class VendorMarkdown
{
    public static Html ToHtml(string markdown) => ToHtml(markdown, LinkPolicy.OfVendors);

    /// <param name="links">Of vendors, on a site whose pages are known.</param>
    public static Html ToHtml(string markdown, LinkPolicy links) => MarkdownText.Parse(markdown).ToHtml(links);
}
