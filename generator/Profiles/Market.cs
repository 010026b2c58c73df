using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;

namespace StaticMarche.Profiles;

/// <summary>Everything people wrote, as read: what the rules check and the catalogue is built from.</summary>
internal sealed record Market
{
    public required Site Site { get; init; }

    public required IReadOnlyList<CategoryEntry> Families { get; init; }

    public required IReadOnlyList<PlaceEntry> Places { get; init; }

    /// <summary>Null without <c>content/territory.geojson</c>: the site then has no drawn map.</summary>
    public TerritoryOutline? Outline { get; init; }

    public required IReadOnlyList<EventEntry> Events { get; init; }

    public required IReadOnlyList<SelectionEntry> Selections { get; init; }

    public required IReadOnlyList<PageEntry> Pages { get; init; }

    /// <summary>In the order of their folders' names.</summary>
    public required IReadOnlyList<VendorFolder> Vendors { get; init; }

    /// <summary>The texts of all files read, by their path from the site's folder, for showing lines in reports.</summary>
    public required IReadOnlyDictionary<string, SourceText> Sources { get; init; }
}

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

    public SourceSpan Span => Profile?.Start ?? SourceSpan.OfFile($"{Path}/{FileName}");

    /// <summary>The file that a profile means by a name, as it is called on disk; null when there is none.</summary>
    public string? Find(string name) => FileNameMatch.Find(name, Files);

    public const string FileName = "profile.md";
}
