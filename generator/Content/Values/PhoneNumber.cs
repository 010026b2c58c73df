namespace StaticMarche.Content.Values;

/// <summary>
/// A telephone number of France, however it is grouped: <c>05 49 00 00 11</c>, <c>05/49/00/00/11</c>, <c>+33 (0)5 49 00 00 11</c>,
/// <c>tel:…</c>.
/// A number of an overseas département or territory has a country code of its own, also when it is written with a zero
/// (docs/decisions/0026).
/// </summary>
internal readonly record struct PhoneNumber
{
    private const string France = "33";

    /// <summary>Of France and of the départements that share its plan.</summary>
    private const int SharedLength = 9;

    /// <summary>The longest stretch of a text that is tried as one number: « +33 (0) 5 - 49 - 00 - 00 - 11 ».</summary>
    private const int MaxWritten = 32;

    private static readonly string[] Labels = ["telephone", "portable", "mobile", "phone", "fixe", "gsm", "port", "tel", "mob"];

    /// <summary>
    /// Source of the ranges: the national numbering plan (ARCEP, decision 2018-0881) as libphonenumber has it; google/libphonenumber#2135.
    /// </summary>
    private static readonly (string Country, string[] Beginnings)[] Overseas =
    [
        ("262", ["262", "263", "268", "269", "639", "692", "693", "7092", "70935", "70936", "70937"]),
        ("590", ["590", "5987", "690", "691", "7090"]),
        ("594", ["594", "5988", "694", "70930", "70931", "70932", "70933"]),
        ("596", ["596", "5989", "696", "697", "7091"]),
        ("508", ["7084", "7085"]),
    ];

    /// <summary>Without a zero in front: they are called by their country code also from France.</summary>
    private static readonly (string Country, int Length)[] Separate = [("508", 6), ("681", 6), ("687", 6), ("689", 8)];

    private readonly string _country;
    private readonly string _rest;

    private PhoneNumber(string country, string rest) => (_country, _rest) = (country, rest);

    /// <summary>For <c>tel:</c> links and for machines: <c>+33549000011</c>.</summary>
    public string International => $"+{_country}{_rest}";

    public static bool TryParse(string text, out PhoneNumber number)
    {
        var compact = Compact(text);
        var found = !compact.AsSpan().StartsWith('+') ? OfFrance(compact.StartsWith('0') ? compact[1..] : "") : Abroad(compact[1..]);
        number = found ?? default;
        return found is not null;
    }

    /// <summary>
    /// The numbers within a text that is more than one number: « 05 49 00 00 11 (le soir) », « 05 49 00 00 11 ou 06 12 34 56 78 ».
    /// </summary>
    public static IReadOnlyList<PhoneNumber> FindIn(string text)
    {
        var clean = SeenText.AsTyped(text);
        var numbers = new List<PhoneNumber>();
        for (var start = 0; start < clean.Length; start++)
        {
            if (IsBeginning(clean, start) && LongestFrom(clean, start) is { } found)
            {
                numbers.Add(found.Number);
                start = found.End - 1;
            }
        }

        return numbers;
    }

    /// <summary>05 49 00 00 11, or +687 12 34 56; with no-break spaces.</summary>
    public override string ToString()
    {
        var hasZero = _rest.Length == SharedLength;
        var pairs = string.Join('\u00A0', (hasZero ? "0" + _rest : _rest).Chunk(2).Select(pair => new string(pair)));
        return hasZero ? pairs : $"+{_country}\u00A0{pairs}";
    }

    private static PhoneNumber? OfFrance(string rest) =>
        rest.Length == SharedLength && rest.All(char.IsAsciiDigit) && rest[0] != '0'
            ? new PhoneNumber(
                Array
                    .Find(Overseas, range => range.Beginnings.Any(beginning => rest.StartsWith(beginning, StringComparison.Ordinal)))
                    .Country
                    ?? France,
                rest
            )
            : null;

    /// <summary>
    /// With a country code. One of France before a number of overseas is a slip that telephones do not forgive; it is put right.
    /// </summary>
    private static PhoneNumber? Abroad(string digits)
    {
        foreach (var (country, length) in Separate)
        {
            if (
                digits.StartsWith(country, StringComparison.Ordinal)
                && digits.Length == country.Length + length
                && digits.All(char.IsAsciiDigit)
            )
            {
                return new PhoneNumber(country, digits[country.Length..]);
            }
        }

        var written = digits.StartsWith(France, StringComparison.Ordinal)
            ? France
            : Array.Find(Overseas, range => digits.StartsWith(range.Country, StringComparison.Ordinal)).Country;
        if (written is null)
        {
            return null;
        }

        var rest = digits[written.Length..];
        var number = OfFrance(rest.Length == SharedLength + 1 && rest[0] == '0' ? rest[1..] : rest);
        return written == France || number?._country == written ? number : null;
    }

    /// <summary>The digits, with a plus in front of a country code; without what people group, introduce and end a number with.</summary>
    private static string Compact(string text)
    {
        var bare = WithoutLabel(SeenText.AsTyped(text)).TrimEnd(';', ',', '.', ':', ' ');
        var digits = string.Concat(bare.Where(character => character is not (' ' or '.' or '-' or '/' or ',')));
        // « +33 (0)5 » means that the zero is not dialled after +33; « (0)5 » and « (05) » mean nothing by it.
        var hasCode =
            digits.StartsWith('+')
            || digits.StartsWith("00", StringComparison.Ordinal)
            || digits.StartsWith("(+", StringComparison.Ordinal);
        digits = digits.Replace("(0)", hasCode ? "" : "0", StringComparison.Ordinal);
        digits = string.Concat(digits.Where(character => character is not ('(' or ')')));
        return digits.StartsWith("00", StringComparison.Ordinal) ? "+" + digits[2..]
            : digits.StartsWith(France, StringComparison.Ordinal) && digits.Length == France.Length + SharedLength ? "+" + digits
            : digits;
    }

    /// <summary>« Tél. : 05 … », <c>tel:05…</c>.</summary>
    private static string WithoutLabel(string text)
    {
        var folded = LatinText.Fold(text);
        var label = Array.Find(Labels, word => folded.StartsWith(word, StringComparison.Ordinal));
        return label is null || folded.Length != text.Length ? text : text[label.Length..].TrimStart('.', ':', ' ');
    }

    private static bool IsBeginning(string text, int index) =>
        (char.IsAsciiDigit(text[index]) || text[index] == '+')
        && (index == 0 || (!char.IsAsciiDigit(text[index - 1]) && text[index - 1] != '+'));

    private static (PhoneNumber Number, int End)? LongestFrom(string text, int start)
    {
        for (var end = Math.Min(text.Length, start + MaxWritten); end > start; end--)
        {
            var endsHere = char.IsAsciiDigit(text[end - 1]) && (end == text.Length || !char.IsAsciiDigit(text[end]));
            if (endsHere && TryParse(text[start..end], out var number))
            {
                return (number, end);
            }
        }

        return null;
    }
}
