using System.CommandLine;
using System.Globalization;

namespace StaticMarche.Cli;

/// <summary><c>--date</c>: the day the program takes for today, so that a site can be built again as it was.</summary>
internal static class DateOption
{
    private const string Format = "yyyy-MM-dd";

    public static Option<DateOnly?> Create() => new("--date")
    {
        HelpName = "YYYY-MM-DD",
        Description = "The day to take for today (default: today in Europe/Paris).",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                return date;
            }

            result.AddError($"'{result.Tokens[0].Value}' is not a date; write it like 2026-12-05.");
            return null;
        },
    };

    public static DateOnly Value(SiteCall call, Option<DateOnly?> option) =>
        call.Arguments.GetValue(option) ?? ParisTime.Today(call.Surroundings.Clock);
}
