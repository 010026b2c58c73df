namespace StaticMarche.Build;

/// <summary>What a build is asked for. All paths are full paths.</summary>
internal sealed record BuildOptions
{
    /// <summary>The folder that holds <c>content/</c> and <c>themes/</c>.</summary>
    public required string SiteRoot { get; init; }

    public required string OutputFolder { get; init; }

    public required string ImageStoreFolder { get; init; }

    /// <summary>The day it is: what is past, stale or new depends on it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Takes the place of <c>url</c> in site.yml.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>True for a trial site: every page asks search engines to leave it alone.</summary>
    public bool NoIndex { get; init; }

    /// <summary>False: pages keep their images' places, and no photo is decoded.</summary>
    public bool WithImages { get; init; } = true;

    /// <summary>True: one error anywhere, and nothing is published.</summary>
    public bool Strict { get; init; }

    public required int Parallelism { get; init; }
}
