using System.Collections.Concurrent;
using System.Text;
using StaticMarche.Planning;

namespace StaticMarche.Links;

/// <summary>
/// Looks at every finished file before anything is written: what it links to, loads or names is a file of the site, and an anchor stands
/// in its page. Called from several threads. Costs a twentieth of a build, so that nothing is taken for granted.
/// </summary>
internal sealed class LinkCheck(SiteAddresses site)
{
    private readonly ConcurrentDictionary<(string Address, bool IsOfStall), Reference> _broken = [];
    private readonly ConcurrentDictionary<(string Address, bool IsOfStall), Reference> _anchors = [];

    public void Look(PlannedFile file, RenderedFile rendered)
    {
        var visit = new Visit(this, site, file, rendered);
        switch (file.Subject)
        {
            case Subject.Page:
                AddressReader.OfPage(rendered.Content, visit);
                break;
            case Subject.MarketFeed or Subject.CategoryFeed or Subject.VendorFeed or Subject.Sitemap or Subject.SitemapIndex:
                AddressReader.OfXml(rendered.Content, visit);
                break;
            case Subject.WebManifest or Subject.CatalogueJson:
                AddressReader.OfJson(rendered.Content, visit);
                break;
            case Subject.MarketCalendar or Subject.EventCalendar:
                AddressReader.OfCalendar(rendered.Content, visit);
                break;
            default:
                break;
        }
    }

    /// <summary>The broken links: each address once among stalls and once elsewhere, with the first file that holds it.</summary>
    /// <param name="contentOf">A page by its address from the site's root, to look for anchors that other pages name.</param>
    public IReadOnlyList<Reference> Conclude(Func<string, byte[]?> contentOf)
    {
        foreach (var anchor in _anchors.Values)
        {
            var address = anchor.Rest.Split('#', 2);
            var page = SiteAddresses.PathOf(address[0]).ToString();
            if (contentOf(page) is { } content && !HasAnchor(content, address[1]))
            {
                Note(_broken, anchor);
            }
        }

        return [.. _broken.Values.OrderBy(reference => reference.Address, StringComparer.Ordinal).ThenBy(reference => reference.File.Path)];
    }

    private static void Note(ConcurrentDictionary<(string Address, bool IsOfStall), Reference> references, Reference reference) =>
        references.AddOrUpdate(
            (reference.Address, reference.File.Subject is Subject.OneVendor or Subject.OneProduct),
            reference,
            (_, other) => reference.File.Path.CompareTo(other.File.Path) < 0 ? reference : other
        );

    /// <summary>Templates write ids in double quotes; one that was made by a value is encoded as the link to it is.</summary>
    private static bool HasAnchor(ReadOnlySpan<byte> page, string name) =>
        name is "" or "top" || page.IndexOf(Encoding.UTF8.GetBytes($" id=\"{Uri.UnescapeDataString(name)}\"")) >= 0;

    /// <summary>A link that leads nowhere.</summary>
    /// <param name="Address">As it stands in the file.</param>
    /// <param name="Rest">From the site's root.</param>
    /// <param name="File">The file that holds it.</param>
    /// <param name="Template">The template of that page, if it is one.</param>
    internal sealed record Reference(string Address, string Rest, PlannedFile File, string? Template);

    private sealed class Visit(LinkCheck check, SiteAddresses site, PlannedFile file, RenderedFile rendered) : IAddressSink
    {
        /// <summary>Longer ones are somebody's query elsewhere, and are looked at piece by piece all the same.</summary>
        private const int UsualLength = 512;

        public void Take(ReadOnlySpan<byte> address)
        {
            if (address.Length > UsualLength)
            {
                Take(Encoding.UTF8.GetString(address).AsSpan());
                return;
            }

            Span<char> characters = stackalloc char[UsualLength];
            Take(characters[..Encoding.UTF8.GetChars(address, characters)]);
        }

        private void Take(ReadOnlySpan<char> address)
        {
            if (address.Length > 0 && address[0] == '#')
            {
                TakeAnchorHere(address);
            }
            else if (site.IsOwn(address, out var rest))
            {
                TakeOwn(address, rest);
            }
            else if (IsRelative(address))
            {
                var root = new Uri("https://own.invalid/");
                var whole = new Uri(new Uri(root, file.Path.Address), address.ToString());
                TakeOwn(address, root.MakeRelativeUri(whole).ToString());
            }
        }

        private void TakeOwn(ReadOnlySpan<char> address, ReadOnlySpan<char> rest)
        {
            if (!site.Answers(SiteAddresses.PathOf(rest)))
            {
                Note(check._broken, Refer(address, rest));
            }
            else if (rest.IndexOf('#') is >= 0 and var at && at < rest.Length - 1)
            {
                Note(check._anchors, Refer(address, rest));
            }
        }

        private void TakeAnchorHere(ReadOnlySpan<char> address)
        {
            if (!HasAnchor(rendered.Content, address[1..].ToString()))
            {
                Note(check._broken, Refer(address, address));
            }
        }

        private Reference Refer(ReadOnlySpan<char> address, ReadOnlySpan<char> rest) =>
            new(address.ToString(), rest.ToString(), file, rendered.Template);

        private static bool IsRelative(ReadOnlySpan<char> address)
        {
            var end = address.IndexOfAny(":/?#");
            return address.Length > 0 && (end < 0 || address[end] != ':') && !address.StartsWith("//", StringComparison.Ordinal);
        }
    }
}
