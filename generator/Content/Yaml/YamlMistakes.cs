using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>Says in a maker's words why a text could not be read, from the line that stopped the parser.</summary>
internal static class YamlMistakes
{
    public static Diagnostic Explain(SourceText source, SourceSpan at, string parserMessage)
    {
        _ = source;
        return YamlKinds.Unreadable.At(at, parserMessage);
    }
}
