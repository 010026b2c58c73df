namespace StaticMarche.Planning;

/// <summary>A finished file of the site.</summary>
/// <param name="Template">The page's template, for telling which one is slow; null for what is not made from one.</param>
internal sealed record RenderedFile(OutputPath Path, byte[] Content, string? Template = null);
