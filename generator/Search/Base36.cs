namespace StaticMarche.Search;

/// <summary>A number from 0 to 35 as one character, as JavaScript's <c>parseInt(digit, 36)</c> reads it.</summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static char Digit(int number) => Digits[number];

    /// <summary>What one digit can say of a number.</summary>
    public static int Least(int number) => Math.Min(number, Digits.Length - 1);
}
