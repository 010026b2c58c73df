using StaticMarche.Content;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles;

/// <summary>A vendor's folder: the profile (none when it can't be read at all) and the files beside it.</summary>
internal sealed record VendorFolder
{
    /// <summary>The folder's name as it is on disk; a rule checks that it is a slug.</summary>
    public required string Name { get; init; }

    /// <summary>From the site's folder: <c>content/vendors/&lt;name&gt;</c>.</summary>
    public required string Path { get; init; }

    public Profile? Profile { get; init; }

    /// <summary>Plain files beside the profile, by name, with ordinal case.</summary>
    public required IReadOnlyList<string> Files { get; init; }

    /// <summary>What reading found, before any rule.</summary>
    public required IReadOnlyList<Diagnostic> Findings { get; init; }

    public SourceSpan Span => Profile?.Start ?? SourceSpan.OfFile(ContentPaths.Profile(Name));

    /// <summary>The file that a profile means by a name, as it is called on disk; null when there is none.</summary>
    public string? Find(string name) => FileNameMatch.Find(name, Files);
}
