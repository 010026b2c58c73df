using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;

namespace StaticMarche.Links;

/// <summary>
/// Finds who wrote a link: the page's own content, else its template, else another of the theme's. Only asked when something is wrong.
/// </summary>
internal sealed class LinkOrigin(SiteFolder folder, Theme theme, UrlScheme urls)
{
    private const int MaxBytes = 1 << 20;

    public SourceSpan Of(LinkCheck.Reference reference)
    {
        var files = FilesOf(reference).Distinct(StringComparer.Ordinal).ToList();
        return files.Select(file => Find(file, reference)).FirstOrDefault(span => span is not null) ?? SourceSpan.OfFile(files[0]);
    }

    private IEnumerable<string> FilesOf(LinkCheck.Reference reference)
    {
        if (reference.File.Claim.File.EndsWith(".md", StringComparison.Ordinal))
        {
            yield return reference.File.Claim.File;
        }

        if (reference.Template is not null && theme.Templates.TryGetValue(reference.Template, out var template))
        {
            yield return template;
        }

        foreach (var file in theme.Templates.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value))
        {
            yield return file;
        }

        yield return reference.File.Claim.File;
    }

    private SourceSpan? Find(string file, LinkCheck.Reference reference)
    {
        if (folder.ReadText(file, MaxBytes).Value is not { } source)
        {
            return null;
        }

        foreach (var written in Spellings(reference))
        {
            var at = WrittenLink.Find(source.Text, written);
            if (at >= 0)
            {
                return source.Span(at, at + written.Length);
            }
        }

        return null;
    }

    /// <summary>
    /// As it stands in the page; as the market's own texts write it, from the site's root; and the anchor behind a value.
    /// </summary>
    private IEnumerable<string> Spellings(LinkCheck.Reference reference)
    {
        var address = reference.Address;
        yield return address;
        if (urls.BasePath.Length > 1 && address.StartsWith(urls.BasePath, StringComparison.Ordinal))
        {
            yield return address[(urls.BasePath.Length - 1)..];
        }

        if (address.LastIndexOf('#') is > 0 and var anchor && anchor < address.Length - 1)
        {
            yield return address[anchor..];
        }
    }
}
