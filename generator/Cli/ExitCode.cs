namespace StaticMarche.Cli;

/// <summary>The program's exit code.</summary>
internal enum ExitCode
{
    Success = 0,

    /// <summary>At least one finding is an error.</summary>
    Findings = 1,

    /// <summary>The command could not run: wrong arguments, no site, a broken environment, a fault of ours.</summary>
    CouldNotRun = 2,

    /// <summary>128 + SIGINT, as shells expect.</summary>
    Interrupted = 130,
}
