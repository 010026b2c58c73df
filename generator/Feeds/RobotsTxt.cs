using System.Text;

namespace StaticMarche.Feeds;

/// <summary>
/// robots.txt (RFC 9309): everything may be read, and here is the list of it. A trial site may be read, too: a page says that it is not to
/// be indexed to those who read it.
/// </summary>
internal static class RobotsTxt
{
    public static byte[] Of(ArtefactInput input) =>
        Encoding.UTF8.GetBytes(
            "User-agent: *\nAllow: /\n" + (input.Plan.Optional.IsIndexed ? $"\nSitemap: {input.Urls.Absolute(input.Urls.Sitemap)}\n" : "")
        );
}
