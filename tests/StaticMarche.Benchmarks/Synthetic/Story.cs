using System.Globalization;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>The story of a stall: three paragraphs of 80 to 200 words, some with emphasis, a heading or a list.</summary>
internal static class Story
{
    public static string Write(Trade trade, string commune, Dice dice)
    {
        var years = dice.Between(3, 27).ToString(CultureInfo.InvariantCulture);
        var opening = string.Format(CultureInfo.InvariantCulture, dice.One(StoryWords.Openings), commune, years);
        var craft = dice.Some(trade.Craft, dice.Between(3, 4));
        var place = dice.Some(StoryWords.Place, dice.Between(2, 3));
        var materials = dice.Some(trade.Materials, 3);
        string[] parts =
        [
            $"{opening} {craft[0]}",
            dice.Chance(40) ? $"## Comment je travaille\n\n{string.Join(' ', craft.Skip(1))}" : string.Join(' ', craft.Skip(1)),
            dice.Chance(30)
                ? $"Les matières que j’emploie le plus souvent\n\n- {string.Join("\n- ", materials)}"
                : $"Mes matières sont **{materials[0]}** et *{materials[1]}*, rarement autre chose.",
            $"{string.Join(' ', place)} {dice.One(StoryWords.Closings)}",
        ];
        return string.Join("\n\n", parts);
    }
}
