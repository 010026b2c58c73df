using StaticMarche.Catalogue;
using StaticMarche.Feeds;
using StaticMarche.Planning;

namespace StaticMarche.Pages.StructuredData;

/// <summary>What lists show, by the addresses of its pages; and the way from the home page down to this one.</summary>
internal sealed class ListNodes(ArtefactInput input)
{
    public void Write(GraphWriter writer, string name, Paging<Product> paging) =>
        Write(writer, new Part(name, paging.Total, ((paging.Number - 1) * SitePlanner.ListLength) + 1), paging.Items.Select(input.Urls.Of));

    public void Write(GraphWriter writer, string name, Paging<Vendor> paging) =>
        Write(writer, new Part(name, paging.Total, ((paging.Number - 1) * SitePlanner.ListLength) + 1), paging.Items.Select(input.Urls.Of));

    public void Write(GraphWriter writer, string name, IReadOnlyList<Product> products) =>
        Write(writer, new Part(name, products.Count, 1), products.Select(input.Urls.Of));

    public void Write(GraphWriter writer, string name, IReadOnlyList<Vendor> vendors) =>
        Write(writer, new Part(name, vendors.Count, 1), vendors.Select(input.Urls.Of));

    public void Write(GraphWriter writer, string name, IReadOnlyList<MarketEvent> events) =>
        Write(writer, new Part(name, events.Count, 1), events.Select(input.Urls.Of));

    /// <summary>Nothing on the home page: a way of one step is none.</summary>
    public static void WriteBreadcrumbs(GraphWriter writer, PageHead head)
    {
        if (head.Ancestors.Count == 0)
        {
            return;
        }

        writer.Start("BreadcrumbList"u8);
        writer.StartList("itemListElement"u8);
        var position = 0;
        foreach (var (label, path) in head.Ancestors)
        {
            writer.Start("ListItem"u8);
            writer.Number("position"u8, ++position);
            writer.Text("name"u8, label);
            writer.Address("item"u8, path);
            writer.Close();
        }

        // The last step is the page itself, which needs no address.
        writer.Start("ListItem"u8);
        writer.Number("position"u8, ++position);
        writer.Text("name"u8, head.Heading);
        writer.Close();
        writer.CloseList();
        writer.Close();
    }

    private static void Write(GraphWriter writer, Part part, IEnumerable<OutputPath> pages)
    {
        if (part.Total == 0)
        {
            return;
        }

        writer.Start("ItemList"u8);
        writer.Text("name"u8, part.Name);
        writer.Number("numberOfItems"u8, part.Total);
        writer.StartList("itemListElement"u8);
        var position = part.First;
        foreach (var page in pages)
        {
            writer.Start("ListItem"u8);
            writer.Number("position"u8, position++);
            writer.Address("url"u8, page);
            writer.Close();
        }

        writer.CloseList();
        writer.Close();
    }

    /// <param name="Total">Of the whole list, of which a page may show a part.</param>
    private readonly record struct Part(string Name, int Total, int First);
}
