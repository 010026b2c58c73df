namespace StaticMarche.Content.Yaml;

/// <summary>The limits of a YAML text, checked before parsing so that a hostile text costs nothing.</summary>
internal static class YamlLimits
{
    /// <summary>A profile of 40 products fills about 30 KB.</summary>
    public const int ProfileBytes = 64 * 1024;

    /// <summary>For files that the market's own people keep: the places of a large territory fill some 100 KB.</summary>
    public const int MarketBytes = 4 * 1024 * 1024;

    /// <summary>A photo of a product is at depth 4.</summary>
    public const int Depth = 8;

    /// <summary>
    /// Leading spaces and dashes of a line, and brackets open at once: checked on the raw text, because the parser's cost grows with their
    /// square.
    /// </summary>
    public const int RawNesting = 100;
}
