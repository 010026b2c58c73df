using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Ical.Net;
using StaticMarche.Planning;
using StaticMarche.Tests.Feeds;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Pages;

/// <summary>
/// Every link of the sample market, read by other people's parsers: what pages, feeds, the sitemap, calendars, the manifest, the open
/// data, style sheets and scripts name is a file of the site, and every anchor stands in its page.
/// </summary>
public sealed partial class SampleLinksTests : IClassFixture<SampleDocuments>
{
    private const string Root = "https://marche.example/";

    private static readonly string[] Attributes = ["href", "src", "action", "formaction", "poster", "data"];

    private readonly RenderedSample _sample;
    private readonly SampleDocuments _documents;
    private readonly HashSet<string> _files;

    public SampleLinksTests(RenderedSample sample, SampleDocuments documents)
    {
        (_sample, _documents) = (sample, documents);
        var pictures = sample
            .Input.Plan.PhotoOf.Values.Select(RenderedSample.Published)
            .SelectMany(photo => photo.Renditions.Append(photo.OpenGraph!))
            .Where(picture => picture is not null);
        _files =
        [
            .. sample.Input.Plan.Files.Select(file => file.Path.Value),
            .. sample.Renderer.Assets.Select(asset => asset.Path.Value),
            .. pictures.Select(picture => picture.Path.Value),
        ];
    }

    [Fact]
    public void Pages_link_to_pages_and_show_pictures_that_are_there()
    {
        var broken = _documents.ByPath.SelectMany(page =>
            Addresses(page.Value).Where(address => IsBroken(page.Key, address)).Select(address => $"{page.Key}: {address}")
        );

        Assert.Empty(broken);
    }

    [Fact]
    public void Feeds_and_sitemaps_name_what_is_there()
    {
        string[] elements = ["loc", "id", "uri"];

        var broken = Artefacts(".xml")
            .SelectMany(file =>
                XDocument
                    .Parse(TextOf(file))
                    .Descendants()
                    .SelectMany(element =>
                        element
                            .Attributes("href")
                            .Select(attribute => attribute.Value)
                            .Concat(elements.Contains(element.Name.LocalName) ? [element.Value] : [])
                    )
                    .Where(address => IsBroken(file.Path.Value, address))
                    .Select(address => $"{file.Path}: {address}")
            );

        Assert.Empty(broken);
    }

    [Fact]
    public void Calendars_name_the_pages_of_their_events()
    {
        var addresses = Artefacts(".ics")
            .SelectMany(file => Calendar.Load(TextOf(file))!.Events)
            .Select(calendarEvent => calendarEvent.Url!.AbsoluteUri)
            .ToList();

        Assert.NotEmpty(addresses);
        Assert.DoesNotContain(addresses, address => IsBroken("agenda.ics", address));
    }

    [Theory]
    [InlineData("manifest.webmanifest")]
    [InlineData("catalogue.json")]
    public void Json_names_what_is_there(string path)
    {
        using var document = JsonDocument.Parse(TextOf(Artefacts(path).Single()));

        var addresses = Texts(document.RootElement)
            .Where(text => text.StartsWith(Root, StringComparison.Ordinal) || text.StartsWith('/'))
            .ToList();

        Assert.NotEmpty(addresses);
        Assert.DoesNotContain(addresses, address => IsBroken(path, address));
    }

    [Fact]
    public void The_table_names_what_is_there()
    {
        var cells = CsvReader.Read(TextOf(Artefacts("catalogue.csv").Single()).TrimStart('\uFEFF')).SelectMany(row => row);

        Assert.DoesNotContain(cells.Where(cell => cell.StartsWith(Root, StringComparison.Ordinal)), address =>
            IsBroken("catalogue.csv", address)
        );
    }

    [Fact]
    public void Style_sheets_and_scripts_name_assets_that_are_there()
    {
        var named = _sample
            .Renderer.Assets.Where(asset =>
                asset.Path.Value.EndsWith(".css", StringComparison.Ordinal) || asset.Path.Value.EndsWith(".js", StringComparison.Ordinal)
            )
            .SelectMany(asset =>
                AssetAddress().Matches(Encoding.UTF8.GetString(asset.Content)).Select(match => match.Groups["address"].Value)
            );

        Assert.DoesNotContain(named, address => IsBroken("assets/any.css", address));
    }

    private bool IsBroken(string from, string address)
    {
        var target = new Uri(new Uri(Root + from), address);
        if (!target.AbsoluteUri.StartsWith(Root, StringComparison.Ordinal))
        {
            return false;
        }

        var path = target.AbsolutePath.TrimStart('/');
        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        return !_files.Contains(file) || IsAnchorMissing(file, target.Fragment.TrimStart('#'), address);
    }

    /// <summary>A whole address with a name behind it is the name of a thing in data, which is in no page.</summary>
    private bool IsAnchorMissing(string file, string anchor, string address) =>
        anchor.Length > 0
        && !address.StartsWith(Root, StringComparison.Ordinal)
        && _documents.ByPath.TryGetValue(file, out var page)
        && page.GetElementById(anchor) is null;

    private IEnumerable<(OutputPath Path, byte[] Content)> Artefacts(string ending) =>
        _sample
            .Results.Where(result =>
                result.File.Subject is Subject.Artefact && result.File.Path.Value.EndsWith(ending, StringComparison.Ordinal)
            )
            .Select(result => (result.File.Path, result.Result.Value!.Content));

    private static string TextOf((OutputPath Path, byte[] Content) file) => Encoding.UTF8.GetString(file.Content);

    private static IEnumerable<string> Addresses(IHtmlDocument page)
    {
        var plain = page.All.SelectMany(element => Attributes.Select(element.GetAttribute)).OfType<string>();
        var sets = page.QuerySelectorAll("[srcset], [imagesrcset]")
            .SelectMany(element => (element.GetAttribute("srcset") ?? element.GetAttribute("imagesrcset"))!.Split(", "))
            .Select(candidate => candidate.Split(' ')[0]);
        var previews = page.QuerySelectorAll("meta[property='og:image'], meta[property='og:url']")
            .Select(element => element.GetAttribute("content")!);
        var templates = page.QuerySelectorAll("template")
            .OfType<IHtmlTemplateElement>()
            .SelectMany(template => template.Content.QuerySelectorAll("[href], [src]"))
            .SelectMany(element => Attributes.Select(element.GetAttribute))
            .OfType<string>();
        return plain.Concat(sets).Concat(previews).Concat(templates);
    }

    private static IEnumerable<string> Texts(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Texts(property.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
            JsonValueKind.String => [element.GetString()!],
            _ => [],
        };

    [GeneratedRegex("""(url\(|["'])(?<address>/assets/[^"')]+)""")]
    private static partial Regex AssetAddress();
}
