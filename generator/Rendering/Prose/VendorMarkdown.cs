namespace StaticMarche.Rendering.Prose;

/// <summary>What a vendor writes, as HTML: harmless whatever it is.</summary>
internal static class VendorMarkdown
{
    public static Html ToHtml(string markdown) => MarkdownText.Parse(markdown).ToHtml(LinkPolicy.OfVendors);
}
