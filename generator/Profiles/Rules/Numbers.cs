using System.Globalization;

namespace StaticMarche.Profiles.Rules;

/// <summary>Numbers and days as arguments of messages.</summary>
internal static class Numbers
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
