using System.CommandLine;
using StaticMarche.Content.Values;

namespace StaticMarche.Cli;

/// <summary><c>--date</c>: the day the program takes for today, so that a site can be built again as it was.</summary>
internal static class DateOption
{
    /// <summary>Beyond these years nobody has a market, and a year more or less would leave the calendar.</summary>
    private const int FirstYear = 2000;
    private const int LastYear = 2999;

    public static Option<DateOnly?> Create() =>
        new("--date")
        {
            HelpName = "YYYY-MM-DD",
            Description = "The day to take for today (default: today in Europe/Paris).",
            CustomParser = result =>
            {
                if (IsoDate.TryParse(result.Tokens[0].Value, out var date) && date.Year is >= FirstYear and <= LastYear)
                {
                    return date;
                }

                result.AddError($"'{result.Tokens[0].Value}' is not a date; write it like 2026-12-05.");
                return null;
            },
        };

    public static DateOnly Value(SiteCall call, Option<DateOnly?> option) =>
        call.Arguments.GetValue(option) ?? ParisTime.Today(call.CommandContext.Clock);
}
