namespace StaticMarche.Content.Yaml;

/// <summary>Text on its way into a YAML file.</summary>
internal static class YamlText
{
    /// <summary>Between double quotes, where YAML takes nothing for its own but these two. The text holds no control characters.</summary>
    public static string Quoted(string text) =>
        "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
