using System.CommandLine;
using System.Globalization;

namespace StaticMarche.Cli;

/// <summary>An option that takes a whole number between two bounds, whatever the culture of the machine.</summary>
internal static class NumberOption
{
    public static Option<int?> Create(string name, int min, int max, string description) =>
        new(name)
        {
            HelpName = "N",
            Description = description,
            CustomParser = result =>
            {
                var text = result.Tokens[0].Value;
                if (
                    int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                    && number >= min
                    && number <= max
                )
                {
                    return number;
                }

                var bounds =
                    max == int.MaxValue ? $"of at least {Amounts.Whole(min)}" : $"from {Amounts.Whole(min)} to {Amounts.Whole(max)}";
                result.AddError($"'{text}' is not a whole number {bounds}, which {name} takes.");
                return null;
            },
        };
}
