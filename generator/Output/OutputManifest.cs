using StaticMarche.Planning;

namespace StaticMarche.Output;

/// <summary>
/// The files of the site that we wrote, and may therefore delete. It holds no time and no place: what is in it follows from the
/// builds alone; whether a file is still as we left it is read from the file itself.
/// </summary>
internal sealed record OutputManifest
{
    /// <summary>
    /// A page that a browser or a host's cache still has names the style sheet and the scripts of its day; without them it would lose its
    /// face. A generation is a build whose assets differ from the last one's: a market that takes in three proposals with photos a day
    /// keeps them for a week, in some 1.5 MB.
    /// </summary>
    public const int KeptGenerations = 20;

    public static readonly OutputManifest Empty = new()
    {
        Assets = [],
        Pictures = [],
        Pages = [],
    };

    /// <summary>Grows when the assets change.</summary>
    public int Generation { get; init; }

    public required IReadOnlyList<OutputPath> Assets { get; init; }

    /// <summary>Assets that no page names any more, with the generation in which pages last did.</summary>
    public IReadOnlyDictionary<OutputPath, int> Former { get; init; } = new SortedDictionary<OutputPath, int>();

    public required IReadOnlyList<OutputPath> Pictures { get; init; }

    public required IReadOnlyList<OutputPath> Pages { get; init; }

    public static OutputManifest Of(IReadOnlyList<OutputFile> files) =>
        new()
        {
            Assets = Of(files, OutputKind.Asset),
            Pictures = Of(files, OutputKind.Picture),
            Pages = Of(files, OutputKind.Page),
        };

    /// <summary>The list after a build of these files.</summary>
    /// <param name="planned">Their paths, compared as the file system does.</param>
    public OutputManifest Next(IReadOnlyList<OutputFile> files, IReadOnlySet<string> planned)
    {
        var next = Of(files);
        var generation = next.Assets.SequenceEqual(Assets) ? Generation : Generation + 1;
        var former = Former
            .Concat(Assets.Select(asset => KeyValuePair.Create(asset, Generation)))
            .Where(asset => !planned.Contains(asset.Key.Value) && generation - asset.Value <= KeptGenerations);
        return next with { Generation = generation, Former = Sorted(former) };
    }

    public bool IsSameAs(OutputManifest other) =>
        Generation == other.Generation
        && Assets.SequenceEqual(other.Assets)
        && Former.SequenceEqual(other.Former)
        && Pictures.SequenceEqual(other.Pictures)
        && Pages.SequenceEqual(other.Pages);

    /// <summary>The same list with more files in it.</summary>
    public OutputManifest With(IReadOnlyList<OutputFile> files)
    {
        var more = Of(files);
        return this with
        {
            Assets = [.. Assets.Union(more.Assets).Order()],
            Pictures = [.. Pictures.Union(more.Pictures).Order()],
            Pages = [.. Pages.Union(more.Pages).Order()],
        };
    }

    /// <summary>The files of this list that are neither planned nor in the next list.</summary>
    public OutputManifest Without(IReadOnlySet<string> planned, OutputManifest next) =>
        new()
        {
            Assets = [.. Assets.Concat(Former.Keys).Where(asset => !planned.Contains(asset.Value) && !next.Former.ContainsKey(asset))],
            Pictures = [.. Pictures.Where(picture => !planned.Contains(picture.Value))],
            Pages = [.. Pages.Where(page => !planned.Contains(page.Value))],
        };

    /// <summary>A file that was listed twice, by an interrupted build, counts as of its last day.</summary>
    public static SortedDictionary<OutputPath, int> Sorted(IEnumerable<KeyValuePair<OutputPath, int>> assets) =>
        new(assets.GroupBy(asset => asset.Key).ToDictionary(asset => asset.Key, asset => asset.Max(pair => pair.Value)));

    private static List<OutputPath> Of(IReadOnlyList<OutputFile> files, OutputKind kind) =>
        [.. files.Where(file => file.Kind == kind).Select(file => file.Path).Order()];
}
