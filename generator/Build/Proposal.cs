using System.Collections.Concurrent;
using StaticMarche.Content;
using StaticMarche.Diagnostics;

namespace StaticMarche.Build;

/// <summary>
/// A change to a site, judged by what it changes: what is wrong in the files that it touches, and what went wrong elsewhere by it. What
/// the site before it was told already is nothing that its author could mend. See docs/decisions/0020.
/// </summary>
internal sealed class Proposal
{
    private readonly SiteFolder _before;
    private readonly SiteFolder _after;
    private readonly HashSet<(string Id, SourceSpan Span, string Message)> _known;
    private readonly ConcurrentDictionary<string, bool> _touched = new(StringComparer.Ordinal);

    private Proposal(SiteFolder before, SiteFolder after, IReadOnlyList<Diagnostic> known) =>
        (_before, _after, _known) = (before, after, [.. known.Select(Identify)]);

    /// <summary>Reads and checks the site before; its photos are not decoded.</summary>
    public static Proposal Since(SiteFolder before, SiteFolder after, DraftOptions options) =>
        new(before, after, new SiteDrafter(before, options).Draft().Findings);

    public bool Touches(string file) => _touched.GetOrAdd(file, name => !IsSame(name));

    public bool Brings(Diagnostic finding) =>
        Touches(finding.Span.File) || (finding.Related is { } related && Touches(related.File)) || !_known.Contains(Identify(finding));

    private static (string Id, SourceSpan Span, string Message) Identify(Diagnostic finding) =>
        (finding.Id, finding.Span, finding.Message(Language.English));

    private bool IsSame(string file) =>
        (_before.HasFile(file), _after.HasFile(file)) switch
        {
            (true, true) => Length(_before, file) == Length(_after, file)
                && Bytes(_before, file).AsSpan().SequenceEqual(Bytes(_after, file)),
            (false, false) => true,
            _ => false,
        };

    private static long Length(SiteFolder folder, string file) => new FileInfo(folder.FullPath(file)).Length;

    private static byte[]? Bytes(SiteFolder folder, string file) => folder.ReadBytes(file, int.MaxValue).Value;
}
