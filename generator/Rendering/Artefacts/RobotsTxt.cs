using System.Text;

namespace StaticMarche.Rendering.Artefacts;

/// <summary>robots.txt (RFC 9309): everything may be read, and here is the list of it.</summary>
internal static class RobotsTxt
{
    public static byte[] Of(ArtefactInput input) =>
        Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {input.Urls.Absolute(input.Urls.Sitemap)}\n");
}
