namespace StaticMarche.Rendering.Assets;

/// <summary>Which assets a browser must have to show any page at all. By where they lie: what every page needs, at the top or in <c>offline/</c>; what some need, in folders of their own.</summary>
internal static class ShellAssets
{
    private const string Offline = "offline/";

    public static bool IsOfShell(string name) => IsCode(name) && (!name.Contains('/', StringComparison.Ordinal) || name.StartsWith(Offline, StringComparison.Ordinal));

    public static bool IsFeature(string name) => IsCode(name) && !IsOfShell(name);

    private static bool IsCode(string name) =>
        name.EndsWith(".js", StringComparison.Ordinal) || name.EndsWith(".css", StringComparison.Ordinal) || name.EndsWith(".svg", StringComparison.Ordinal);
}
