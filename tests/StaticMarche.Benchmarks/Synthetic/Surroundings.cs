using System.Text.RegularExpressions;
using StaticMarche.Content;
using StaticMarche.Profiles;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>
/// What stalls take from the market they stand in: the communes and moderators of the repository's sample, the events that are written for
/// them.
/// </summary>
internal sealed record CommandContext
{
    /// <summary>Every product was added, every profile confirmed before this day: the day of the build.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    /// <summary>Communes that « à » goes before as they are: not Le Blanc, which would be « au Blanc ».</summary>
    public required IReadOnlyList<string> Communes { get; init; }

    public required IReadOnlyList<string> Moderators { get; init; }

    public required IReadOnlyList<string> Events { get; init; }

    /// <param name="repository">The folder that holds the sample market.</param>
    /// <param name="events">The slugs of the events.</param>
    public static CommandContext Read(string repository, IReadOnlyList<string> events)
    {
        var market = MarketReader.Read(new SiteFolder(repository), Environment.ProcessorCount).Value
            ?? throw new InvalidOperationException($"No market in {repository}");
        return new CommandContext
        {
            Communes = [.. market.Places.Select(place => place.Name).Where(name => !Regex.IsMatch(name, "^Les? "))],
            Moderators = market.Site.Moderators,
            Events = events,
        };
    }
}
