namespace StaticMarche.Content.Values;

/// <summary>A French telephone number, as <c>05 49 00 00 11</c>, <c>+33 5 49 00 00 11</c> or <c>+33 (0)5 49 00 00 11</c>.</summary>
internal readonly record struct PhoneNumber
{
    private const int DigitsAfterPrefix = 9;

    private PhoneNumber(string national) => National = national;

    /// <summary>Ten digits, the first a zero.</summary>
    public string National { get; }

    /// <summary>For <c>tel:</c> links.</summary>
    public string International => "+33" + National[1..];

    public static bool TryParse(string text, out PhoneNumber number)
    {
        var compact = string.Concat(text.Where(character => character is not (' ' or '\u00A0' or '\u202F' or '\u2009' or '.' or '-')));
        var rest = AfterPrefix(compact);
        number = new PhoneNumber("0" + rest);
        return rest.Length == DigitsAfterPrefix && rest.All(char.IsAsciiDigit) && rest[0] != '0';
    }

    /// <summary>05 49 00 00 11, with no-break spaces.</summary>
    public override string ToString() => string.Join('\u00A0', National.Chunk(2).Select(pair => new string(pair)));

    private static string AfterPrefix(string compact)
    {
        foreach (var prefix in new[] { "+33(0)", "0033(0)", "+33", "0033", "0" })
        {
            if (compact.StartsWith(prefix, StringComparison.Ordinal))
            {
                return compact[prefix.Length..];
            }
        }

        return "";
    }
}
