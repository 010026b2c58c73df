using System.Globalization;
using StaticMarche.Content.Values;

namespace StaticMarche.Wording;

/// <summary>Numbers and amounts as French writes them, with spaces that do not break.</summary>
internal static class FrenchNumbers
{
    private const char Narrow = '\u202F';

    private const char Wide = '\u00A0';

    /// <summary>« 1 250 ».</summary>
    public static string Of(int number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', Narrow);

    /// <summary>« 45 », « 12,50 »: no cents when there are none.</summary>
    public static string Of(Money money)
    {
        var (euros, cents) = Math.DivRem(money.Cents, 100);
        return cents == 0 ? Of(euros) : string.Create(CultureInfo.InvariantCulture, $"{Of(euros)},{cents:00}");
    }

    /// <summary>« 45 € », « 1 250,50 € ».</summary>
    public static string Euros(Money money) => $"{Of(money)}{Wide}€";
}
