namespace StaticMarche.Diagnostics;

/// <summary>A value or none, with what was found on the way. A value may come with findings; none always comes with an error.</summary>
internal sealed record Checked<T>(T? Value, IReadOnlyList<Diagnostic> Diagnostics)
    where T : class
{
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.IsError);
}

/// <summary>A value that is there whatever was found on the way.</summary>
internal sealed record WithFindings<T>(T Value, IReadOnlyList<Diagnostic> Diagnostics);

internal static class Checked
{
    public static Checked<T> Of<T>(T value, IReadOnlyList<Diagnostic>? diagnostics = null)
        where T : class => new(value, diagnostics ?? []);

    public static Checked<T> None<T>(params Diagnostic[] diagnostics)
        where T : class => new(null, diagnostics);
}
