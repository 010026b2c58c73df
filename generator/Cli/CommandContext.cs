namespace StaticMarche.Cli;

/// <summary>The machine as the program sees it: everything that isn't an argument. Only Program.cs knows the real one.</summary>
internal sealed record CommandContext
{
    /// <summary>Results.</summary>
    public required Terminal Output { get; init; }

    /// <summary>Findings of a build, progress, and why a command could not run.</summary>
    public required Terminal Error { get; init; }

    public required TimeProvider Clock { get; init; }

    /// <summary>Where the user stands.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>MARCHE_DEBUG=1: a fault of ours shows its stack trace.</summary>
    public bool ShowStackTraces { get; init; }
}

/// <summary>One of the two streams that a person or another program reads.</summary>
/// <param name="Writer">Takes UTF-8, lines end in LF.</param>
internal sealed record Terminal(TextWriter Writer)
{
    /// <summary>A person looks at it: lines may be redrawn.</summary>
    public bool IsInteractive { get; init; }

    public bool HasColour { get; init; }

    public int Width { get; init; } = 80;
}
