using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Preview;

/// <summary>A message of the preview to the terminal. Messages come from any thread, one at a time.</summary>
internal abstract record PreviewNews
{
    private PreviewNews() { }

    /// <summary>Pages can be asked for.</summary>
    internal sealed record Listening(Uri Address) : PreviewNews;

    /// <summary>The content was read, at first or again.</summary>
    internal sealed record Read : PreviewNews
    {
        /// <summary>From the site's folder; none at first.</summary>
        public required IReadOnlyList<string> Changed { get; init; }

        /// <summary>False: an error stands in the way, and the site is shown as it was before.</summary>
        public required bool IsShown { get; init; }

        public required IReadOnlyList<Diagnostic> Findings { get; init; }

        public required SourceLine SourceLine { get; init; }

        public required TimeSpan Time { get; init; }
    }

    /// <summary>Something is wrong with a template or a photo, which only shows when it is used.</summary>
    internal sealed record Failed(string Address, IReadOnlyList<Diagnostic> Findings, SourceLine SourceLine) : PreviewNews;

    /// <summary>A fault of ours; the preview goes on.</summary>
    internal sealed record Fault(string Address, Exception Exception) : PreviewNews;

    internal sealed record NoBrowser(Uri Address) : PreviewNews;
}
