using System.Globalization;
using System.Text;
using StaticMarche.Content.Values;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>Writes the products of a stall, no two with the same name.</summary>
internal sealed class Goods(Stall stall, Dice dice)
{
    private static readonly DateOnly First = new(2024, 3, 1);
    private static readonly DateOnly Latest = CommandContext.Today.AddDays(-3);

    private readonly Trade _trade = stall.Trade;

    /// <param name="yaml">Where the profile is being written.</param>
    /// <param name="count">How many products.</param>
    /// <param name="photoOf">The file name of a product's photo, or null when it has none.</param>
    public void Write(StringBuilder yaml, int count, Func<int, string?> photoOf)
    {
        var (wares, finishes) = (_trade.Wares, _trade.Finishes);
        var start = dice.Throw(finishes.Count);
        yaml.Append("products:\n");
        for (var i = 0; i < count; i++)
        {
            // Neighbours differ in ware, and a ware that comes again differs in finish.
            Write(yaml, wares[i % wares.Count], finishes[(start + i + (i / wares.Count)) % finishes.Count], photoOf(i));
        }
    }

    private void Write(StringBuilder yaml, Ware ware, string finish, string? photo)
    {
        var name = Name(ware, finish);
        var invariant = CultureInfo.InvariantCulture;
        yaml.Append(invariant, $"  - name: {Yaml.Text(name)}\n");
        var availability = dice.Throw(100) switch
        {
            < 70 => "in-stock",
            < 84 => "made-to-order",
            < 95 => "unique",
            _ => "sold-out",
        };
        yaml.Append(invariant, $"    price: {Price(ware, availability)}\n");
        if (dice.Chance(25))
        {
            yaml.Append(invariant, $"    category: {_trade.Categories[1]}\n");
        }

        if (photo is not null)
        {
            yaml.Append(
                invariant,
                $"    photos:\n      - {{ file: {photo}, alt: {Yaml.Quoted($"{name}, sur une table de bois clair")} }}\n"
            );
        }

        yaml.Append(invariant, $"    description: {Yaml.Text(Description())}\n");
        yaml.Append(invariant, $"    materials: {Yaml.List(dice.Some(_trade.Materials, dice.Between(1, 3)))}\n");
        var size = string.Format(invariant, ware.Size, dice.Between(12, 48));
        yaml.Append(invariant, $"    size: {Yaml.Text(size)}\n");
        yaml.Append(invariant, $"    availability: {availability}\n");
        WriteRest(yaml, name, availability);
    }

    private void WriteRest(StringBuilder yaml, string name, string availability)
    {
        var invariant = CultureInfo.InvariantCulture;
        if (availability == "made-to-order")
        {
            yaml.Append(invariant, $"    lead_time: {dice.Between(5, 60)}\n");
        }

        if (dice.Chance(20))
        {
            yaml.Append("    personalised: true\n");
        }

        if (dice.Chance(50))
        {
            yaml.Append(invariant, $"    url: https://boutique.{stall.Host}/{Slug.FromName(name)}\n");
        }

        // What is sold out was there lately: nobody keeps it in the list for long.
        var added = dice.Day(availability == "sold-out" ? CommandContext.Today.AddDays(-40) : First, Latest);
        yaml.Append(invariant, $"    added: {added:yyyy-MM-dd}\n");
    }

    private static string Name(Ware ware, string finish) => $"{ware.Name}, {finish}";

    private string Price(Ware ware, string availability)
    {
        var euros = dice.Between(ware.Low, ware.High);
        return dice.Throw(100) switch
        {
            < 4 when availability == "made-to-order" => $"{{ quote: {Yaml.Quoted(dice.One(StoryWords.QuoteBases))} }}",
            < 14 => string.Create(CultureInfo.InvariantCulture, $"{{ from: {euros}, to: {euros + dice.Between(5, ware.High)} }}"),
            < 22 => string.Create(CultureInfo.InvariantCulture, $"{{ from: {euros} }}"),
            < 40 => string.Create(CultureInfo.InvariantCulture, $"\"{euros},50\""),
            _ => euros.ToString(CultureInfo.InvariantCulture),
        };
    }

    /// <summary>100 to 300 characters: whole sentences, as many as fit.</summary>
    private string Description()
    {
        var text = new StringBuilder(dice.One(_trade.Making));
        foreach (var sentence in dice.Some(_trade.Making, 2).Append(dice.One(StoryWords.Use)).Append(dice.One(_trade.Care)))
        {
            if (
                text.Length + sentence.Length < 300
                && !text.ToString().Contains(sentence, StringComparison.Ordinal)
                && (text.Length < 100 || dice.Chance(70))
            )
            {
                text.Append(' ').Append(sentence);
            }
        }

        return text.ToString();
    }
}
