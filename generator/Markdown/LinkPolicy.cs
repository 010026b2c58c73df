using StaticMarche.Content.Values;
using StaticMarche.Markup;

namespace StaticMarche.Markdown;

/// <summary>Where the links of a text may lead.</summary>
internal abstract class LinkPolicy
{
    private const string MailScheme = "mailto:";
    private const string TelephoneScheme = "tel:";

    /// <summary>For what vendors write: to other sites, without any word for them from this one.</summary>
    public static readonly LinkPolicy OfVendors = new VendorLinks();

    /// <summary>Asked where the pages of the site are known: a link to what isn't there is none.</summary>
    private Func<string, bool>? _leadsSomewhere;

    /// <summary>The same, on a site whose pages are known.</summary>
    public static LinkPolicy OfVendorsOn(Func<string, bool>? leadsSomewhere) => new VendorLinks { _leadsSomewhere = leadsSomewhere };

    /// <summary>For the market's own pages: also to its other pages, written as <c>/charte/</c>.</summary>
    /// <param name="basePath">What stands before every path of the site: <c>/</c>, or <c>/marche/</c>. Ends with a slash.</param>
    /// <param name="leadsSomewhere">Whether an address is elsewhere or one of the site's, where its pages are known.</param>
    public static LinkPolicy OfSite(string basePath, Func<string, bool>? leadsSomewhere = null) =>
        new OwnLinks(basePath) { _leadsSomewhere = leadsSomewhere };

    /// <summary>The attributes of the link, encoded; null when it may not be one.</summary>
    public string? Attributes(string address)
    {
        var own = Own(address);
        if (own is null && !IsAllowed(address))
        {
            return null;
        }

        var whole = Address.EscapeWhole(own ?? ToDial(address) ?? address);
        if (_leadsSomewhere?.Invoke(whole) == false)
        {
            return null;
        }

        return own is null
            ? $"href=\"{HtmlText.EncodeAttribute(whole)}\" rel=\"{Relation}\""
            : $"href=\"{HtmlText.EncodeAttribute(whole)}\"";
    }

    /// <summary>Whether some text of the site may have such a link; what may not shows as it was typed.</summary>
    public static bool MayLead(string address) => IsAllowed(address) || (address.StartsWith('/') && Address.IsOwn(address));

    protected abstract string Relation { get; }

    protected abstract string? Own(string address);

    private static bool IsAllowed(string address) =>
        address.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase)
            ? EmailAddress.IsValid(address[MailScheme.Length..])
            : ToDial(address) is not null || WebLink.Examine(address) is null;

    /// <summary>A telephone that follows <c>tel:+33(0)5…</c> dials the zero, too.</summary>
    private static string? ToDial(string address) =>
        address.StartsWith(TelephoneScheme, StringComparison.OrdinalIgnoreCase)
        && PhoneNumber.TryParse(address[TelephoneScheme.Length..], out var number)
            ? TelephoneScheme + number.International
            : null;

    private sealed class VendorLinks : LinkPolicy
    {
        protected override string Relation => "nofollow ugc noopener";

        protected override string? Own(string address) => null;
    }

    private sealed class OwnLinks(string basePath) : LinkPolicy
    {
        protected override string Relation => "noopener";

        protected override string? Own(string address) =>
            address.StartsWith('/') && Address.IsOwn(address) ? string.Concat(basePath, address.AsSpan(1)) : null;
    }
}
