using StaticMarche.Markup;

namespace StaticMarche.Markdown;

/// <summary>Renders a vendor's Markdown as HTML that is harmless whatever was typed.</summary>
internal static class VendorMarkdown
{
    public static Html ToHtml(string markdown) => ToHtml(markdown, LinkPolicy.OfVendors);

    /// <param name="links">Of vendors, on a site whose pages are known.</param>
    public static Html ToHtml(string markdown, LinkPolicy links) => MarkdownText.Parse(markdown).ToHtml(links);
}
