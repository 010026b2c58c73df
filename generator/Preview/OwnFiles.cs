namespace StaticMarche.Preview;

/// <summary>The preview's own script and style sheet, which lie in the program.</summary>
internal static class OwnFiles
{
    public static PreviewAnswer Reload { get; } = Read("reload.js");

    public static PreviewAnswer Overlay { get; } = Read("overlay.css");

    private static PreviewAnswer Read(string name)
    {
        using var stream = typeof(OwnFiles).Assembly.GetManifestResourceStream($"preview/{name}")
            ?? throw new InvalidOperationException($"{name} was not built into the program.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new PreviewAnswer { ContentType = ContentTypes.Of(name), Bytes = bytes.ToArray() };
    }
}
