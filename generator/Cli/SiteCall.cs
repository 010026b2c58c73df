using System.CommandLine;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>One call of a command on a site that was found.</summary>
internal sealed record SiteCall
{
    public required ParseResult Arguments { get; init; }

    public required CommandContext CommandContext { get; init; }

    /// <summary>The full path of the folder that holds <c>content/</c>.</summary>
    public required string Site { get; init; }

    public required Language Language { get; init; }

    public required bool Quiet { get; init; }

    public required CancellationToken Cancellation { get; init; }

    public Terminal Output => CommandContext.Output;

    public Terminal Error => CommandContext.Error;

    public string Say(Bilingual sentence, params string[] arguments) => sentence.In(Language, arguments);

    /// <summary>A path that somebody typed, from where they stand.</summary>
    public string FullPath(string typed) => Path.GetFullPath(typed, CommandContext.CurrentFolder);

    /// <summary>How the reader reaches a file of the site from where they stand: empty, or ending in a slash.</summary>
    public string PathPrefix()
    {
        var relative = Path.GetRelativePath(CommandContext.CurrentFolder, Site).Replace('\\', '/');
        return relative == "." ? "" : relative + "/";
    }
}
