namespace StaticMarche.Content.Values;

/// <summary>
/// The number of an establishment of a French business: 14 digits, of which the first 9 (the SIREN) name the business.
/// Source of the check: INSEE; Luhn over the SIREN and over the whole, with an exception for La Poste.
/// </summary>
internal readonly record struct Siret
{
    public const int Length = 14;
    public const int SirenLength = 9;

    /// <summary>The establishments of La Poste outgrew the check digit: there the plain sum of the digits is a multiple of 5.</summary>
    private const string LaPoste = "356000000";

    private Siret(string digits) => Digits = digits;

    public string Digits { get; }

    /// <summary>
    /// The text without the spaces, dots and dashes that group digits, and without invisible characters left by copying. A dash in
    /// front is kept: it is a sign.
    /// </summary>
    public static string Compact(string text) =>
        string.Concat(
            SeenText.AsTyped(text).Where((character, index) => character is not (' ' or '\t' or '.') && (character != '-' || index == 0))
        );

    public static bool TryParse(string text, out Siret siret)
    {
        var digits = Compact(text);
        siret = new Siret(digits);
        return digits.Length == Length && digits.All(char.IsAsciiDigit) && HasValidKey(digits);
    }

    /// <summary>732 829 320 00074, with no-break spaces.</summary>
    public override string ToString() => $"{Digits[..3]}\u00A0{Digits[3..6]}\u00A0{Digits[6..9]}\u00A0{Digits[9..]}";

    private static bool HasValidKey(string digits)
    {
        var siren = digits.AsSpan(0, SirenLength);
        if (!siren.ContainsAnyExcept('0') || !IsLuhn(siren))
        {
            return false;
        }

        return IsLuhn(digits) || (siren.SequenceEqual(LaPoste) && digits.Sum(digit => digit - '0') % 5 == 0);
    }

    private static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            var weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }

        return sum % 10 == 0;
    }
}
