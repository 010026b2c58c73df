using StaticMarche.Feeds;

namespace StaticMarche.Pages.StructuredData;

/// <summary>The home page: the site with its search, and who is behind it.</summary>
internal sealed class SiteNodes(ArtefactInput input)
{
    private const string SiteId = "site";
    private const string PublisherId = "editeur";

    public void Write(GraphWriter writer)
    {
        var (site, urls) = (input.Catalogue.Site, input.Urls);
        writer.Start("WebSite"u8);
        writer.Id(urls.Home, SiteId);
        writer.Address("url"u8, urls.Home);
        writer.Text("name"u8, site.Name);
        writer.Text("description"u8, site.Tagline);
        writer.Text("inLanguage"u8, site.Language);
        writer.Reference("publisher"u8, urls.Home, PublisherId);
        WriteSearch(writer);
        writer.Close();
        WritePublisher(writer);
    }

    private void WriteSearch(GraphWriter writer)
    {
        if (!input.Plan.Optional.Search)
        {
            return;
        }

        writer.Start("potentialAction"u8, "SearchAction"u8);
        writer.Start("target"u8, "EntryPoint"u8);
        writer.Text("urlTemplate"u8, input.Urls.Absolute(input.Urls.Search) + "?q={search_term_string}");
        writer.Close();
        writer.Text("query-input"u8, "required name=search_term_string");
        writer.Close();
    }

    private void WritePublisher(GraphWriter writer)
    {
        var (site, urls) = (input.Catalogue.Site, input.Urls);
        writer.Start("Organization"u8);
        writer.Id(urls.Home, PublisherId);
        writer.Text("name"u8, site.Publisher.Name);
        writer.Address("url"u8, urls.Home);
        writer.Text("email"u8, site.Contact);
        if (input.Look.Icons.LastOrDefault(icon => icon is { MediaType: "image/png", Purpose: "any" }) is { } logo)
        {
            writer.Address("logo"u8, logo.Path);
        }

        Areas.Write(writer, site.Territory);
        writer.Close();
    }
}
