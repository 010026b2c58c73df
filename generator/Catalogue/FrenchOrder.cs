using StaticMarche.Content.Values;

namespace StaticMarche.Catalogue;

/// <summary>
/// The one French order: accents and case aside first, « Éclat » between « Ebène » and « Écume »; a leading article doesn't count.
/// </summary>
internal static class FrenchOrder
{
    private static readonly string[] Articles = ["le ", "la ", "les ", "l’", "l'"];

    /// <summary>
    /// Names are in order when these are in ordinal order: folded, without the leading article, hyphens and apostrophes as spaces.
    /// </summary>
    public static string Key(string name)
    {
        var folded = LatinText.Fold(name);
        var article = Array.Find(Articles, text => folded.StartsWith(text, StringComparison.Ordinal));
        var rest = article is null ? folded : folded[article.Length..];
        return rest.Replace('-', ' ').Replace('’', ' ').Replace('\'', ' ').Trim();
    }
}
