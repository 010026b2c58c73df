using System.Text.Json;

namespace StaticMarche.Tests.Support;

/// <summary>Texts that try to become markup, script or a live link: a few of our own, and the shared collections.</summary>
internal static class HostileTexts
{
    public static readonly IReadOnlyList<string> Own =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'><svg onload=alert(1)>", "' onmouseover='alert(1)", "\" onmouseover=\"alert(1)",
        "` onmouseover=alert(1)", "javascript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,<script>alert(1)</script>",
        "//evil.example/x.js", "/\\evil.example/x.js", "\\\\evil.example", "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>",
        "</script><script>alert(1)</script>", "<!--", "-->", "]]>", "&lt;script&gt;", "&#106;avascript:alert(1)", "\0<script>", "a\u2028b", "\uD800<b>", "{{ 7*7 }}",
        "x 1x, javascript:alert(1) 2x", "/a.jpg 320w, //evil.example/b.jpg 640w", "a b=c", "\r\nX: y", "%3Cscript%3E", "https://ok.example/\"onclick=\"x",
    ];

    public static IReadOnlyList<string> SharedOrSkip() =>
    [
        .. File.ReadAllLines(SharedData.FileOrSkip("hostile/markdown/xss-html5sec.txt")).Select(line => line.Replace("\\n", "\n", StringComparison.Ordinal)),
        .. Json("hostile/markdown/xss-payloads.json").GetProperty("payloads").EnumerateArray().Select(entry => entry.GetProperty("payload").GetString()!),
        .. Json("hostile/strings/link-schemes.json").GetProperty("links").EnumerateArray().Select(entry => entry.GetProperty("url").GetString()!),
        .. Json("hostile/unicode/blns.json").EnumerateArray().Select(entry => entry.GetString()!),
    ];

    private static JsonElement Json(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip(path)));
        return document.RootElement.Clone();
    }
}
