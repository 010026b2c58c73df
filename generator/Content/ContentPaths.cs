namespace StaticMarche.Content;

/// <summary>Where everything that people write lies, from the site's folder, with forward slashes.</summary>
internal static class ContentPaths
{
    public static readonly string Content = "content";
    public static readonly string Themes = "themes";

    public static readonly string Site = Content + "/site.yml";
    public static readonly string Categories = Content + "/categories.yml";
    public static readonly string Places = Content + "/places.yml";

    /// <summary>The border of the territory: the only one that may be missing.</summary>
    public static readonly string Outline = Content + "/territory.geojson";

    public static readonly string Vendors = Content + "/vendors";
    public static readonly string Events = Content + "/events";
    public static readonly string Selections = Content + "/selections";
    public static readonly string Pages = Content + "/pages";

    /// <summary>The file of a vendor's folder that says who the vendor is.</summary>
    public static readonly string ProfileName = "profile.md";

    public static readonly IReadOnlyList<string> Files = [Site, Categories, Places, Outline];

    public static readonly IReadOnlyList<string> Folders = [Vendors, Events, Selections, Pages];

    /// <summary>Folders whose every file is one text.</summary>
    public static readonly IReadOnlyList<string> TextFolders = [Events, Selections, Pages];

    public static string Profile(string vendor) => $"{Vendors}/{vendor}/{ProfileName}";

    public static string Event(string name) => $"{Events}/{name}.md";

    /// <summary>Whether a file lies below a folder.</summary>
    public static bool IsBelow(string file, string folder) =>
        file.Length > folder.Length && file[folder.Length] == '/' && file.StartsWith(folder, StringComparison.Ordinal);

    /// <summary>Whether a file is of one stall, event, selection or page, which the site can do without.</summary>
    public static bool IsSeparate(string file) => Folders.Any(folder => IsBelow(file, folder));

    /// <summary><c>atelier</c>, for <c>content/vendors/atelier/profile.md</c> and for <c>content/events/atelier.md</c>.</summary>
    public static string NameOf(string file) =>
        IsBelow(file, Vendors) && file[(Vendors.Length + 1)..].Split('/') is [var vendor, _, ..]
            ? vendor
            : Path.GetFileNameWithoutExtension(file);

    /// <summary>The last part of a path.</summary>
    public static string LastPart(string path) => path[(path.LastIndexOf('/') + 1)..];
}
