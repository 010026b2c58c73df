namespace StaticMarche.Search;

/// <summary>A number from 0 to 35 as one character, as JavaScript's <c>parseInt(digit, 36)</c> reads it.</summary>
internal static class Base36
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static char Digit(int number) => Digits[number];

    /// <summary>The number itself if one digit can hold it, else the largest digit.</summary>
    public static int Least(int number) => Math.Min(number, Digits.Length - 1);
}
