using System.Globalization;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>SIRETs that no company has (they begin with 999), and that pass the check of their key.</summary>
internal static class Sirets
{
    public static string Of(int number)
    {
        var siren = WithKey(string.Create(CultureInfo.InvariantCulture, $"999{number:00000}"));
        var siret = WithKey($"{siren}0001");
        return $"{siret[..3]} {siret[3..6]} {siret[6..9]} {siret[9..]}";
    }

    /// <summary>Adds the digit that makes the Luhn sum a multiple of ten.</summary>
    private static string WithKey(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }

        return digits + (char)('0' + ((10 - (sum % 10)) % 10));
    }
}
