using System.Text;

namespace StaticMarche.Pages;

/// <summary>
/// The line by which every page forbids what comes from elsewhere, and script and style within the HTML. A theme that forgets it would
/// take a lock off the door and never know, so each finished page is looked at.
/// </summary>
internal static class PagePolicy
{
    public const string Line =
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'; "
        + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'\">";

    private static readonly byte[] Bytes = Encoding.UTF8.GetBytes(Line);

    /// <summary>A policy counts for what follows it: nothing may be loaded before.</summary>
    public static bool IsKept(ReadOnlySpan<byte> page)
    {
        var at = page.IndexOf(Bytes);
        return at >= 0 && page[..at].IndexOf("<script"u8) < 0 && page[..at].IndexOf("<link"u8) < 0 && page[..at].IndexOf("<body"u8) < 0;
    }
}
