using StaticMarche.Planning;

namespace StaticMarche.Rendering;

/// <summary>A finished file of the site.</summary>
internal sealed record RenderedFile(OutputPath Path, byte[] Content);
