using System.Globalization;

namespace StaticMarche.Profiles.Rules;

/// <summary>Numbers as arguments of messages.</summary>
internal static class Numbers
{
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);
}
