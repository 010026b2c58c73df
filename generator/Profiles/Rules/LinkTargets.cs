using StaticMarche.Content;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>Links lead to web pages with readable names, and where they say they do.</summary>
internal sealed class LinkTargets : ProfileRule
{
    private static readonly string[] FacebookHosts = ["facebook.com", "fb.com", "fb.me"];
    private static readonly string[] InstagramHosts = ["instagram.com", "instagr.am"];

    public override IReadOnlyList<DiagnosticKind> Kinds => LinkKinds.All;

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var contact = profile.Contact?.Value ?? new Contact();
        IEnumerable<Diagnostic?> findings =
        [
            Examine(profile.Source, contact.Website) ?? ExamineSite(contact),
            Examine(profile.Source, contact.Shop),
            ExamineNetwork(profile.Source, contact.Facebook, "Facebook", FacebookHosts),
            ExamineNetwork(profile.Source, contact.Instagram, "Instagram", InstagramHosts),
            .. profile.Products.Select(product => Examine(profile.Source, product.Value.Url)),
        ];
        return findings.OfType<Diagnostic>();
    }

    /// <summary>Null when there is no link or the link is good.</summary>
    internal static Diagnostic? Examine(SourceText source, Located<string>? link) =>
        link is not { Value.Length: > 0 } ? null
        : WebLink.Examine(link.Value) is { } fault ? Explain(source, link, fault)
        : WebLink.IsPlain(link.Value) ? LinkKinds.Plain.At(link.Span, link.Value)
        : null;

    private static Diagnostic? ExamineNetwork(SourceText source, Located<string>? link, string network, string[] hosts)
    {
        if (link is not { Value.Length: > 0 })
        {
            return null;
        }

        if (link.Value[0] == '@' && WebLink.Examine($"https://www.{hosts[0]}/{link.Value[1..]}") is null)
        {
            return LinkKinds.IncompleteNear.At(link.Span, link.Value, $"https://www.{hosts[0]}/{link.Value[1..]}");
        }

        return WebLink.Examine(link.Value) is null && !LeadsTo(hosts, link.Value)
            ? LinkKinds.OtherSite.At(link.Span, link.Value, network)
            : Examine(source, link);
    }

    /// <summary>A page of a network is no site of one's own, and shoppers like to know where a link leads.</summary>
    private static Diagnostic? ExamineSite(Contact contact)
    {
        if (contact.Website is not { Value.Length: > 0 } site)
        {
            return null;
        }

        var (network, own) =
            LeadsTo(FacebookHosts, site.Value) ? ("Facebook", contact.Facebook)
            : LeadsTo(InstagramHosts, site.Value) ? ("Instagram", contact.Instagram)
            : ("", null);
        var kind = own is null ? LinkKinds.NetworkAsSite : LinkKinds.NetworkTwice;
        return network.Length > 0 ? kind.At(site.Span, site.Value, network, network.ToLowerInvariant()) : null;
    }

    private static bool LeadsTo(string[] hosts, string link)
    {
        var host = new Uri(link).Host;
        return hosts.Any(known =>
            host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase)
        );
    }

    private static Diagnostic Explain(SourceText source, Located<string> link, LinkFault fault)
    {
        var complete = "https://" + link.Value;
        if (fault.Kind == LinkFaultKind.Incomplete && WebLink.Examine(complete) is null)
        {
            return LinkKinds.IncompleteNear.At(link.Span, link.Value, complete);
        }

        var kind = KindOf(fault.Kind);
        var index = link.Value.IndexOf(fault.Part, StringComparison.Ordinal);
        return kind == LinkKinds.TooLong
            ? kind.At(link.Span, Numbers.Of(link.Value.Length))
            : kind.At(source.Within(link.Span, link.Value, index, fault.Part.Length), link.Value, fault.Part);
    }

    private static DiagnosticKind KindOf(LinkFaultKind fault) =>
        fault switch
        {
            LinkFaultKind.Incomplete => LinkKinds.Incomplete,
            LinkFaultKind.OtherScheme => LinkKinds.OtherScheme,
            LinkFaultKind.Account => LinkKinds.Account,
            LinkFaultKind.NumericHost => LinkKinds.NumericHost,
            LinkFaultKind.Host => LinkKinds.Host,
            LinkFaultKind.Character => LinkKinds.Character,
            LinkFaultKind.TooLong => LinkKinds.TooLong,
            _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, null),
        };
}
