using System.Text;

namespace StaticMarche.Content.Values;

/// <summary>
/// A name in an address: <c>^[a-z0-9]+(-[a-z0-9]+)*$</c>, at most <see cref="MaxLength"/> characters, never a name that Windows reserves.
/// </summary>
internal readonly record struct Slug : IComparable<Slug>
{
    /// <summary>Addresses stay readable and paths stay far below the 260 characters of older Windows tools.</summary>
    public const int MaxLength = 60;

    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "con",
        "prn",
        "aux",
        "nul",
        "com1",
        "com2",
        "com3",
        "com4",
        "com5",
        "com6",
        "com7",
        "com8",
        "com9",
        "lpt1",
        "lpt2",
        "lpt3",
        "lpt4",
        "lpt5",
        "lpt6",
        "lpt7",
        "lpt8",
        "lpt9",
    };

    private Slug(string value) => Value = value;

    public string Value { get; }

    /// <summary>A slug that a rule has checked already.</summary>
    /// <exception cref="ArgumentException">No rule did: a bug of ours.</exception>
    public static Slug Of(string text) =>
        TryParse(text, out var slug) ? slug : throw new ArgumentException($"Not a slug: {text}", nameof(text));

    public static bool TryParse(string text, out Slug slug)
    {
        slug = new Slug(text);
        if (text.Length is 0 or > MaxLength || text[0] == '-' || text[^1] == '-' || Reserved.Contains(text))
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]) && (text[i] != '-' || text[i - 1] == '-'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// The slug of a name: folded to ASCII, other characters as one hyphen, cut between words. Null when nothing is left.
    /// </summary>
    public static Slug? FromName(string name)
    {
        var result = new StringBuilder(name.Length);
        foreach (var character in LatinText.Fold(name))
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                result.Append(character);
            }
            else if (result.Length > 0 && result[^1] != '-')
            {
                result.Append('-');
            }
        }

        var text = result.ToString().Trim('-');
        if (text.Length > MaxLength)
        {
            var cut = text.LastIndexOf('-', MaxLength);
            text = text[..(cut > 0 ? cut : MaxLength)];
        }

        if (Reserved.Contains(text))
        {
            text += "-1";
        }

        return TryParse(text, out var slug) ? slug : null;
    }

    public int CompareTo(Slug other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
