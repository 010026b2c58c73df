using System.Globalization;
using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Planning;

#pragma warning disable CA1822
namespace StaticMarche.Rendering.PageModels;

/// <summary>The theme's texts, filled in.</summary>
internal sealed class Words(IReadOnlyDictionary<string, string> strings)
{
    public IReadOnlyCollection<string> Keys { get; } = [.. strings.Keys.Concat(strings.Keys.Where(key => key.EndsWith(".other", StringComparison.Ordinal)).Select(key => key[..^".other".Length]))];

    public bool Has(string key) => strings.ContainsKey(key);

    public string Say(string key, params object?[] arguments)
    {
        var form = arguments is [int number, ..] && !Has(key) ? (number < 2 ? ".one" : ".other") : "";
        return strings.TryGetValue(key + form, out var text) ? Fill(text, arguments) : key;
    }

    /// <summary>One pass, so that a value which itself holds « {1} » stays as it is; a stray brace of a theme's text breaks nothing.</summary>
    private static string Fill(string text, object?[] arguments)
    {
        var result = new System.Text.StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '{' && i + 2 < text.Length && text[i + 2] == '}' && char.IsAsciiDigit(text[i + 1]) && text[i + 1] - '0' < arguments.Length)
            {
                result.Append(Convert.ToString(arguments[text[i + 1] - '0'], CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    public string Name(Commune commune) => commune.Name.Replace('\'', '’');

    public string Price(Price price) => price switch
    {
        Content.Values.Price.Exact exact => Amount(exact.Amount),
        Content.Values.Price.From from => "à partir de " + Amount(from.Amount),
        Content.Values.Price.Range range => $"{Amount(range.Low)} à {Amount(range.High)}",
        Content.Values.Price.Quote quote => "sur devis, " + quote.Basis,
        _ => "",
    };

    public string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Date(DateOnly day) => $"{day.Day} {MonthOf(day)} {day.Year}";

    public string MonthOf(DateOnly day) => Months[day.Month - 1];

    public string Month(DateOnly day) => $"{char.ToUpperInvariant(MonthOf(day)[0])}{MonthOf(day)[1..]} {day.Year}";

    public string Weekday(DateOnly day, DateOnly today) => $"{Weekdays[(int)day.DayOfWeek]} {day.Day} {MonthOf(day)}" + (day.Year == today.Year ? "" : $" {day.Year}");

    public string Hours(OpenDay day) => day is { Open: { } open, Close: { } close } ? $"de {Time(open)} à {Time(close)}" : "";

    public string Days(IReadOnlyList<OpenDay> days, DateOnly today) => string.Join(", ", days.Select(day => $"{day.On.Day} {MonthOf(day.On)}"));

    public Html Prose(string markdown, UrlScheme urls) => Html.Trusted("<p>" + Html.OfText(markdown).Value.Replace("\n\n", "</p><p>", StringComparison.Ordinal) + "</p>");

    public string Plain(string markdown) => markdown;

    private static readonly string[] Months = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] Weekdays = ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"];

    private static string Amount(Money money) => money.Cents % 100 == 0 ? $"{money.Cents / 100}\u00A0€" : $"{money.Cents / 100},{money.Cents % 100:00}\u00A0€";

    private static string Time(TimeOnly time) => time.Minute == 0 ? $"{time.Hour}\u00A0h" : $"{time.Hour}\u00A0h\u00A0{time.Minute:00}";
}
