using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Values;

/// <summary>A value and the place in a file where somebody wrote it.</summary>
internal sealed record Located<T>(T Value, SourceSpan Span);
