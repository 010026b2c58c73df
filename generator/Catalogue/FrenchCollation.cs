using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>
/// The one French order: accents and case aside first, « Éclat » between « Ebène » and « Écume »; a leading article does not count;
/// equal words fall back to ordinal order, so that it is total.
/// </summary>
internal sealed class FrenchCollation : IComparer<string>
{
    public static readonly FrenchCollation Comparer = new();

    private static readonly string[] Articles = ["le ", "la ", "les ", "l’", "l'"];

    public int Compare(string? x, string? y)
    {
        var byKey = string.CompareOrdinal(Key(x ?? ""), Key(y ?? ""));
        return byKey != 0 ? byKey : string.CompareOrdinal(x, y);
    }

    /// <summary>
    /// What is compared: folded, without the leading article, hyphens and apostrophes as spaces. Sort by it to fold each name once.
    /// </summary>
    public static string Key(string name)
    {
        var folded = LatinText.Fold(name);
        var article = Array.Find(Articles, text => folded.StartsWith(text, StringComparison.Ordinal));
        var rest = article is null ? folded : folded[article.Length..];
        return rest.Replace('-', ' ').Replace('’', ' ').Replace('\'', ' ').Trim();
    }
}
