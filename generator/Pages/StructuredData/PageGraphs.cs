using System.Collections.Concurrent;
using StaticMarche.Catalogue;
using StaticMarche.Feeds;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Pages.StructuredData;

/// <summary>
/// What pages tell search engines, as schema.org nodes in JSON-LD: only what the page itself shows, and nothing that nobody wrote – no
/// ratings, no made-up hours, no place more precise than the one given. Called from several threads.
/// </summary>
internal sealed class PageGraphs(ArtefactInput input)
{
    private readonly ConcurrentBag<GraphWriter> _writers = [];
    private readonly SiteNodes _site = new(input);
    private readonly VendorNodes _vendors = new(input);
    private readonly ProductNodes _products = new(input);
    private readonly EventNodes _events = new(input);
    private readonly ListNodes _lists = new(input);

    /// <summary>Null for pages that search engines have nothing to do with, and for former addresses.</summary>
    public Json? Of(Subject.Page page, PageHead head)
    {
        if (!head.IsIndexed || head.Canonical is not null)
        {
            return null;
        }

        var writer = _writers.TryTake(out var spare) ? spare : new GraphWriter(input.Urls);
        writer.Begin();
        WriteSubject(writer, page, head);
        ListNodes.WriteBreadcrumbs(writer, head);
        var graph = writer.End();
        _writers.Add(writer);
        return graph;
    }

    private void WriteSubject(GraphWriter writer, Subject.Page page, PageHead head)
    {
        switch (page)
        {
            case Subject.Home:
                _site.Write(writer);
                break;
            case Subject.OneProduct one:
                _products.Write(writer, one.Product);
                break;
            case Subject.OneVendor one:
                _vendors.Write(writer, one.Vendor);
                _lists.Write(writer, head.Heading, one.Vendor.Products);
                break;
            case Subject.OneEvent one:
                _events.Write(writer, one.Event, head.Photo);
                _lists.Write(writer, head.Heading, one.Event.Vendors);
                break;
            case Subject.OneCommune list:
                _lists.Write(writer, head.Heading, list.Commune.Vendors);
                _lists.Write(writer, head.Heading, list.Paging);
                break;
            case Subject.ListPage<Product> list:
                _lists.Write(writer, head.Heading, list.Paging);
                break;
            case Subject.ListPage<Vendor> list:
                _lists.Write(writer, head.Heading, list.Paging);
                break;
            case Subject.OneSelection list:
                _lists.Write(writer, head.Heading, list.Selection.Products);
                break;
            case Subject.NewProducts list:
                _lists.Write(writer, head.Heading, list.Products);
                break;
            case Subject.Agenda:
                _lists.Write(writer, head.Heading, [.. input.Catalogue.UpcomingEvents]);
                break;
            default:
                break;
        }
    }
}
