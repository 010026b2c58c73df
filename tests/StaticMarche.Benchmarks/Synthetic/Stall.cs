using System.Globalization;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>Who keeps stall number so-and-so: nothing in it occurs in another stall.</summary>
internal sealed record Stall
{
    public const int MostStalls = 12 * 3 * 60;

    private Stall(int number, Trade trade, string name) =>
        (Number, Trade, Name, Slug) = (number, trade, name, Content.Values.Slug.FromName(name)!.Value.Value);

    public int Number { get; }

    public Trade Trade { get; }

    public string Name { get; }

    public string Slug { get; }

    /// <summary>Numbers of 05 36 49 are kept free for fiction by the regulator.</summary>
    public string Phone => string.Create(CultureInfo.InvariantCulture, $"05 36 49 {Number / 100:00} {Number % 100:00}");

    public string Host => $"{Slug}.example";

    public string Siret => Sirets.Of(Number);

    /// <param name="number">From 0, less than <see cref="MostStalls"/>.</param>
    public static Stall Of(int number)
    {
        var (trades, tails) = (Trades.All, StoryWords.Tails);
        var trade = trades[number % trades.Count];
        var turn = number / trades.Count;
        var head = trade.Heads[turn % trade.Heads.Count];
        // Each trade begins its walk through the names of places elsewhere.
        var tail = tails[((turn / trade.Heads.Count) + (number % trades.Count * 7)) % tails.Count];
        return new Stall(number, trade, $"{head} {tail}");
    }
}
