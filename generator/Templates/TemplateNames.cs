using StaticMarche.Diagnostics;

namespace StaticMarche.Templates;

/// <summary>What the text of one template names, for the questions that take all templates to answer.</summary>
internal sealed class TemplateNames
{
    public List<Capture> Captures { get; } = [];

    /// <summary>Blocks and variables that it writes or asks for.</summary>
    public List<Reading> Readings { get; } = [];

    /// <summary>Of a layout: what it writes of what was captured.</summary>
    public HashSet<string> Blocks { get; } = new(StringComparer.Ordinal);

    /// <summary>The theme's texts that it asks for by name, with how many values it gives them.</summary>
    public List<(string Key, int Values)> Texts { get; } = [];

    /// <summary>Of a partial: the arguments that any include gives it.</summary>
    public HashSet<string> Arguments { get; } = new(StringComparer.Ordinal);

    /// <param name="End">Where it ends in its text.</param>
    internal sealed record Capture(string Name, SourceSpan Span, int End);

    /// <param name="Offset">Where in its text.</param>
    internal sealed record Reading(string Name, int Offset);
}
