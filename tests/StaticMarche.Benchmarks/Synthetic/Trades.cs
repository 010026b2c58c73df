namespace StaticMarche.Benchmarks.Synthetic;

internal static class Trades
{
    public static readonly IReadOnlyList<Trade> All =
    [
        TradesOfEarthAndFire.Potter,
        TradesOfWood.Turner,
        TradesOfThreadAndPaper.Leatherworker,
        TradesOfEarthAndFire.Glassblower,
        TradesOfWood.Basketmaker,
        TradesOfThreadAndPaper.Weaver,
        TradesOfEarthAndFire.Smith,
        TradesOfWood.Joiner,
        TradesOfThreadAndPaper.Bookbinder,
        TradesOfEarthAndFire.GlassPainter,
        TradesOfWood.Framer,
        TradesOfThreadAndPaper.Knitter,
    ];
}
