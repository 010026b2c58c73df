using StaticMarche.Diagnostics;

namespace StaticMarche.Templates;

/// <summary>The known names to show beside one that isn't.</summary>
internal static class NearNames
{
    /// <summary>More would hide the one that was meant.</summary>
    private const int Shown = 12;

    /// <summary>The nearest name alone when one is near, else the first few; a dash when there is none.</summary>
    public static string Of(string name, IEnumerable<string> known)
    {
        var names = known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (Suggestion.Nearest(name, names) is { } nearest)
        {
            return nearest;
        }

        return names.Count switch
        {
            0 => "–",
            <= Shown => string.Join(", ", names),
            _ => string.Join(", ", names.Take(Shown)) + ", …",
        };
    }
}
