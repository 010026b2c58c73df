namespace StaticMarche.Build;

/// <summary>What a draft depends on besides the files.</summary>
internal sealed record DraftOptions
{
    /// <summary>The build's date, an input: it turns the fair order, drops past events and ages profiles.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Takes the place of site.yml's address, for a trial site.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Search engines are asked to leave every page alone.</summary>
    public bool NoIndex { get; init; }

    /// <summary>False: photos may be missing or unreadable, and products go without.</summary>
    public bool WithImages { get; init; } = true;

    /// <summary>False in a preview: what a service worker keeps is not what was just written.</summary>
    public bool WithServiceWorker { get; init; } = true;

    public required int Parallelism { get; init; }
}
