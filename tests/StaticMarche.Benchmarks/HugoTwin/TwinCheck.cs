using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace StaticMarche.Benchmarks.HugoTwin;

/// <summary>Tells how far two built sites are the same: pages that both have, and on how many the words differ.</summary>
internal static partial class TwinCheck
{
    /// <summary>So many pages that differ are named.</summary>
    private const int Shown = 10;

    public static void Compare(string ours, string theirs, TextWriter report)
    {
        var (mine, other) = (Pages(ours), Pages(theirs));
        var both = mine.Intersect(other, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var different = both.AsParallel().AsOrdered().Where(page => Words(ours, page) != Words(theirs, page)).ToList();
        var same = both.Count - different.Count;
        Line(
            report,
            $"{mine.Count} pages here, {other.Count} there, {both.Count} at the same address, {same} of these with the same words"
        );
        foreach (var page in different.Take(Shown))
        {
            Line(report, $"  {page}: {FirstDifference(Words(ours, page), Words(theirs, page))}");
        }
    }

    private static HashSet<string> Pages(string site) =>
        Directory
            .EnumerateFiles(site, "*.html", SearchOption.AllDirectories)
            .Select(page => Path.GetRelativePath(site, page))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What a reader would see of a page: its texts without markup, whatever the white space.</summary>
    private static string Words(string site, string page)
    {
        var text = WebUtility.HtmlDecode(Tag().Replace(File.ReadAllText(Path.Combine(site, page)), " "));
        return Spaces().Replace(text, " ").Trim();
    }

    private static string FirstDifference(string mine, string other)
    {
        var at = mine.AsSpan().CommonPrefixLength(other);
        return $"« {Around(mine, at)} » / « {Around(other, at)} »";
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 40)];

    private static void Line(TextWriter report, FormattableString text) => report.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
