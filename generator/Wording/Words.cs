using System.Globalization;
using System.Text;

namespace StaticMarche.Wording;

/// <summary>The theme's texts, with values put in their places: « {0} », « {1} » …</summary>
internal sealed class Words(IReadOnlyDictionary<string, string> strings)
{
    /// <summary>French counts nought and one alike.</summary>
    private const string One = ".one";

    private const string Other = ".other";

    /// <summary>The keys that <see cref="Say"/> accepts.</summary>
    public IReadOnlyCollection<string> Keys { get; } =
    [
        .. strings
            .Keys.Concat(strings.Keys.Where(key => key.EndsWith(Other, StringComparison.Ordinal)).Select(key => key[..^Other.Length]))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    public bool Has(string key) => strings.ContainsKey(key);

    /// <summary>A text that has two forms takes that of its first value, a number. A text that the theme lacks shows as its key.</summary>
    public string Say(string key, params IReadOnlyList<object?> values)
    {
        if (strings.TryGetValue(key, out var text))
        {
            return Fill(text, values);
        }

        var form = values is [int number, ..] && number < 2 ? One : Other;
        return strings.TryGetValue(key + form, out text) || strings.TryGetValue(key + Other, out text) ? Fill(text, values) : key;
    }

    /// <summary>
    /// In one pass, so that a value which itself holds « {1} » stays as it is; a stray brace in a theme's text breaks nothing.
    /// </summary>
    private static string Fill(string text, IReadOnlyList<object?> values)
    {
        if (values.Count == 0 || !text.Contains('{', StringComparison.Ordinal))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 32);
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i) is ['{', >= '0' and <= '9' and var digit, '}', ..] && digit - '0' < values.Count)
            {
                result.Append(TextOf(values[digit - '0']));
                i += 2;
            }
            else
            {
                result.Append(text[i]);
            }
        }

        return result.ToString();
    }

    private static string TextOf(object? value) =>
        value is int number ? FrenchNumbers.Of(number) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
