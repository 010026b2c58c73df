using System.Globalization;
using System.Text;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>Writes the profile of one stall, such as its vendor would have filled in.</summary>
internal sealed class ProfileText(CommandContext context)
{
    /// <summary>
    /// One stall in so many was called something else before, which makes about as many redirects as Hugo makes for lists.
    /// </summary>
    private const int Renamed = 38;

    /// <param name="stall">Whose profile it is.</param>
    /// <param name="products">How many products.</param>
    /// <param name="photoOf">The file name of a product's photo, or null when it has none.</param>
    public string Write(Stall stall, int products, Func<int, string?> photoOf)
    {
        var dice = new Dice((ulong)stall.Number * 7919);
        var commune = dice.One(context.Communes);
        var yaml = new StringBuilder("---\n", 8 * 1024);
        WriteIdentity(yaml, stall, commune, dice);
        WriteDays(yaml, dice);
        WriteReach(yaml, stall, dice);
        if (stall.Number % Renamed == Renamed - 1)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"aliases: [ancien-{stall.Slug}]\n");
        }

        new Goods(stall, dice).Write(yaml, products, photoOf);
        return yaml.Append("---\n").Append(Story.Write(stall.Trade, commune, dice)).Append('\n').ToString();
    }

    private static void WriteIdentity(StringBuilder yaml, Stall stall, string commune, Dice dice)
    {
        var invariant = CultureInfo.InvariantCulture;
        yaml.Append(invariant, $"name: {Yaml.Text(stall.Name)}\n");
        yaml.Append(invariant, $"tagline: {Yaml.Text(dice.One(stall.Trade.Taglines))}\n");
        yaml.Append(invariant, $"kind: {stall.Trade.Kind}\n");
        yaml.Append(invariant, $"siret: \"{stall.Siret}\"\n");
        yaml.Append(invariant, $"commune: {Yaml.Text(commune)}\n");
        yaml.Append(invariant, $"categories: {Yaml.List(stall.Trade.Categories)}\n");
    }

    private void WriteDays(StringBuilder yaml, Dice dice)
    {
        var joined = dice.Day(new DateOnly(2023, 1, 10), new DateOnly(2026, 9, 1));
        var confirmed = dice.Day(CommandContext.Today.AddDays(-200), CommandContext.Today.AddDays(-5));
        var verified = dice.Day(CommandContext.Today.AddDays(-200), CommandContext.Today.AddDays(-5));
        var invariant = CultureInfo.InvariantCulture;
        yaml.Append(invariant, $"joined: {joined:yyyy-MM-dd}\n");
        yaml.Append(invariant, $"confirmed: {confirmed:yyyy-MM-dd}\n");
        yaml.Append(invariant, $"consent: {joined.AddDays(-2):yyyy-MM-dd}\n");
        yaml.Append(invariant, $"verified: {{ on: {verified:yyyy-MM-dd}, by: {dice.One(context.Moderators)} }}\n");
        yaml.Append("status: active\n");
    }

    private void WriteReach(StringBuilder yaml, Stall stall, Dice dice)
    {
        var invariant = CultureInfo.InvariantCulture;
        yaml.Append(invariant, $"contact:\n  email: bonjour@{stall.Host}\n");
        yaml.Append(invariant, $"  phone: \"{stall.Phone}\"\n");
        yaml.Append(invariant, $"  website: https://{stall.Host}\n");
        if (dice.Chance(60))
        {
            yaml.Append(invariant, $"  shop: https://boutique.{stall.Host}\n");
        }

        if (dice.Chance(50))
        {
            yaml.Append(
                invariant,
                $"  instagram: https://www.instagram.com/{stall.Slug.Replace("-", "", StringComparison.Ordinal)}.exemple\n"
            );
        }

        if (dice.Chance(60))
        {
            yaml.Append(invariant, $"visit:\n  address: {Yaml.Quoted($"{dice.Between(1, 60)} {dice.One(StoryWords.Streets)}")}\n");
            yaml.Append(invariant, $"  public: true\n  hours: {Yaml.Text(dice.One(StoryWords.Hours))}\n");
        }

        yaml.Append(invariant, $"events: {Yaml.List(dice.Some(context.Events, dice.Between(0, 3)))}\n");
        yaml.Append(invariant, $"delivery: {Yaml.List(dice.Some(["pickup", "post", "local"], dice.Between(1, 3)))}\n");
    }
}
