using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticMarche.Preview;

/// <summary>Makes a page of the site one that reloads: adds the script, and lets the page's own security policy allow it.</summary>
internal static partial class PreviewPage
{
    public const string ScriptAddress = "/_marche/reload.js";
    public const string EventsAddress = "/_marche/events";

    public static byte[] WithReload(byte[] html, SiteVersion version)
    {
        var text = PolicyTag()
            .Replace(Encoding.UTF8.GetString(html), tag =>
                tag.Groups["before"].Value + Allow(tag.Groups["policy"].Value) + tag.Groups["after"].Value
            );
        var head = text.IndexOf("</head>", StringComparison.OrdinalIgnoreCase);
        return Encoding.UTF8.GetBytes(head < 0 ? text + Script(version) : text.Insert(head, Script(version)));
    }

    public static string Script(SiteVersion version) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"<script src=\"{ScriptAddress}\" data-events=\"{EventsAddress}\" "
                + $"data-session=\"{version.Session}\" data-version=\"{version.Number}\" defer></script>\n"
        );

    /// <summary>The policy with scripts and connections from the site itself, and nothing else changed.</summary>
    public static string Allow(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        AllowSelf(directives, "script-src");
        AllowSelf(directives, "connect-src");
        return string.Join("; ", directives);
    }

    private static void AllowSelf(List<string> directives, string name)
    {
        var index = directives.FindIndex(directive =>
            directive == name || directive.StartsWith(name + " ", StringComparison.OrdinalIgnoreCase)
        );
        if (index < 0)
        {
            directives.Add($"{name} 'self'");
            return;
        }

        var sources = directives[index]
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(source => source is not ("'none'" or "'self'" or "&#39;none&#39;" or "&#39;self&#39;"));
        directives[index] = string.Join(' ', [.. sources, "'self'"]);
    }

    [GeneratedRegex(
        """(?<before><meta\s+http-equiv="content-security-policy"\s+content=")(?<policy>[^"]*)(?<after>")""",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex PolicyTag();
}
