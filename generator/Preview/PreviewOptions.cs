using StaticMarche.Diagnostics;

namespace StaticMarche.Preview;

/// <summary>The options of a preview. All paths are full paths.</summary>
internal sealed record PreviewOptions
{
    public const int DefaultPort = 5086;

    /// <summary>The folder that holds <c>content/</c> and <c>themes/</c>.</summary>
    public required string SiteRoot { get; init; }

    public required string ImageStoreFolder { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>0 lets the system choose one.</summary>
    public int Port { get; init; } = DefaultPort;

    public bool OpenBrowser { get; init; }

    public required int Parallelism { get; init; }

    /// <summary>Of what is said in the browser.</summary>
    public required Language Language { get; init; }

    public required TimeProvider Clock { get; init; }
}

/// <summary>How a preview ended.</summary>
internal enum PreviewOutcome
{
    Stopped,

    /// <summary>Another program listens on the port: nothing was previewed.</summary>
    PortInUse,
}
