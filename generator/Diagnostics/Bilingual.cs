using System.Globalization;

namespace StaticMarche.Diagnostics;

/// <summary>One text in French and in English; <c>{0}</c>, <c>{1}</c> … stand for values quoted from the maker's own text.</summary>
internal sealed record Bilingual(string French, string English)
{
    public static readonly Bilingual None = new("", "");

    public string French { get; } = FrenchSpacing.Of(French);

    public string In(Language language) => language == Language.French ? French : English;

    public string In(Language language, IReadOnlyList<string> arguments) =>
        string.Format(CultureInfo.InvariantCulture, In(language), [.. arguments]);
}
