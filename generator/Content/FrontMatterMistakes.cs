using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content;

/// <summary>Says in a maker's words why a file does not begin as a profile does.</summary>
internal static class FrontMatterMistakes
{
    public static Diagnostic Explain(SourceText source, int line) =>
        YamlKinds.FrontMatterMissing.At(source.SpanOfLine(line), $"« {source.Line(line)} »");
}
