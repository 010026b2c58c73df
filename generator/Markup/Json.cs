using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticMarche.Markup;

/// <summary>
/// Text that is already JSON, and that no HTML parser can mistake for markup: the only kind of value that may stand in
/// <c>&lt;script type="application/ld+json"&gt;</c>. <c>&lt;</c>, <c>&gt;</c> and <c>&amp;</c> occur in JSON only within
/// strings, where an escape means the same.
/// </summary>
internal sealed class Json
{
    private static readonly SearchValues<char> Risky = SearchValues.Create("<>&\u2028\u2029");

    private Json(string value) => Value = value;

    public string Value { get; }

    /// <param name="json">Well-formed JSON, as a <see cref="System.Text.Json.Utf8JsonWriter"/> makes it.</param>
    public static Json Of(string json)
    {
        if (!json.AsSpan().ContainsAny(Risky))
        {
            return new Json(json);
        }

        var result = new StringBuilder(json.Length + 32);
        foreach (var character in json)
        {
            if (Risky.Contains(character))
            {
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            }
            else
            {
                result.Append(character);
            }
        }

        return new Json(result.ToString());
    }

    public override string ToString() => Value;
}
