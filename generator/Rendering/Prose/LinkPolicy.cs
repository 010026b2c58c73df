using StaticMarche.Content.Values;
using StaticMarche.Rendering.Escaping;

namespace StaticMarche.Rendering.Prose;

/// <summary>Where the links of a text may lead.</summary>
internal abstract class LinkPolicy
{
    private const string MailScheme = "mailto:";
    private const string TelephoneScheme = "tel:";

    /// <summary>For what vendors write: to other sites, without any word for them from this one.</summary>
    public static readonly LinkPolicy OfVendors = new VendorLinks();

    /// <summary>For the market's own pages: also to its other pages, written as <c>/charte/</c>.</summary>
    /// <param name="basePath">What stands before every path of the site: <c>/</c>, or <c>/marche/</c>. Ends with a slash.</param>
    public static LinkPolicy OfSite(string basePath) => new SiteLinks(basePath);

    /// <summary>The attributes of the link, encoded; null when it may not be one.</summary>
    public string? Attributes(string address)
    {
        if (Own(address) is { } own)
        {
            return $"href=\"{HtmlText.EncodeAttribute(Address.EscapeWhole(own))}\"";
        }

        return IsAllowed(address) ? $"href=\"{HtmlText.EncodeAttribute(Address.EscapeWhole(address))}\" rel=\"{Relation}\"" : null;
    }

    protected abstract string Relation { get; }

    protected abstract string? Own(string address);

    private static bool IsAllowed(string address) =>
        address.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase) ? EmailAddress.IsValid(address[MailScheme.Length..])
        : address.StartsWith(TelephoneScheme, StringComparison.OrdinalIgnoreCase) ? PhoneNumber.TryParse(address[TelephoneScheme.Length..], out _)
        : WebLink.Examine(address) is null;

    private sealed class VendorLinks : LinkPolicy
    {
        protected override string Relation => "nofollow ugc noopener";

        protected override string? Own(string address) => null;
    }

    private sealed class SiteLinks(string basePath) : LinkPolicy
    {
        protected override string Relation => "noopener";

        protected override string? Own(string address) =>
            address.StartsWith('/') && Address.IsOwn(address) ? string.Concat(basePath, address.AsSpan(1)) : null;
    }
}
