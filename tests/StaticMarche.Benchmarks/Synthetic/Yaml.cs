using System.Text;

namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>Writes a text so that every reader of YAML gives it back: bare when nothing in it could be taken for syntax.</summary>
internal static class Yaml
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    public static string Text(string value) => IsBare(value) ? value : Quoted(value);

    public static string List(IEnumerable<string> values) => $"[{string.Join(", ", values.Select(ListItem))}]";

    public static string Quoted(string value)
    {
        var result = new StringBuilder("\"", value.Length + 2);
        foreach (var character in value)
        {
            result.Append(
                character switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    _ => character.ToString(),
                }
            );
        }

        return result.Append('"').ToString();
    }

    private static string ListItem(string value) => value.AsSpan().IndexOfAny(",[]{}") < 0 ? Text(value) : Quoted(value);

    private static bool IsBare(string value) =>
        value.Length > 0
        && !Indicators.Contains(value[0], StringComparison.Ordinal)
        && !char.IsDigit(value[0])
        && value.Trim().Length == value.Length
        && value is not ("true" or "false" or "yes" or "no" or "null" or "on" or "off" or "~")
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.EndsWith(':')
        && !value.Contains('\n', StringComparison.Ordinal);
}
