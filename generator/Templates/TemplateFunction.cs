namespace StaticMarche.Templates;

/// <summary>One function that templates may call: <c>{{ name a b }}</c> or <c>{{ a | name b }}</c>.</summary>
/// <param name="Name">Lower case, snake_case.</param>
/// <param name="Required">How many arguments it needs.</param>
/// <param name="Allowed">How many it takes at most; those not given come as null.</param>
/// <param name="Body">Pure, and safe to call from several threads. An <see cref="ArgumentException"/> is its word for "this value makes no
/// sense".</param>
internal sealed record TemplateFunction(string Name, int Required, int Allowed, Func<IList<object?>, object?> Body)
{
    /// <summary>
    /// What the first argument may be, when that is a closed list: a literal that isn't in it is found before any page is rendered.
    /// </summary>
    public IReadOnlyCollection<string>? KnownKeys { get; init; }

    /// <summary>Whether its first argument names a text of the theme, and the others fill the places of that text.</summary>
    public bool IsOfTexts { get; init; }
}
