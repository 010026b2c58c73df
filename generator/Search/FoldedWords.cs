using System.Collections.Frozen;
using System.Text;
using StaticMarche.Content.Values;

namespace StaticMarche.Search;

/// <summary>
/// Words as the search compares them: lower-case ASCII letters and digits, elisions and small words out. The twin of
/// themes/marche/assets/search/folding.js: folding-vectors.txt is run against both.
/// </summary>
internal static class FoldedWords
{
    /// <summary>Words that say nothing of a product; with them what stands before an apostrophe. Single letters go too.</summary>
    private static readonly FrozenSet<string> Small = FrozenSet.ToFrozenSet(
        (
            "de du des le la les un une et ou en au aux dans par pour sur sous avec sans chez vers entre ce cet cette ces mon ma mes "
            + "ton ta tes son sa ses "
            + "notre nos votre vos leur leurs je tu il elle on nous vous ils elles qui que quoi dont est sont etre se ne pas plus "
            + "moins tres si comme donc car ni "
            + "qu jusqu lorsqu puisqu quoiqu"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var word in Runs(LatinText.Fold(text)))
        {
            if (!Small.Contains(word) && (word.Length > 1 || char.IsAsciiDigit(word[0])))
            {
                words.Add(word);
            }
        }

        return words;
    }

    /// <summary>
    /// The words of a name: small words and single letters are words where there is nothing else, « Chez Elle », « L.A. ».
    /// </summary>
    public static List<string> OfName(string name)
    {
        var words = Of(name);
        return words.Count > 0 ? words : [.. Runs(LatinText.Fold(name))];
    }

    /// <summary>Hyphenated words without their hyphens, as some people type them: « porte-cartes » gives « portecartes ».</summary>
    public static List<string> Joined(string text)
    {
        var joined = new List<string>();
        foreach (var run in LatinText.Fold(text).Split([.. " ,;:.()'’«»/!?\"\n\t\u00A0\u202F"], StringSplitOptions.RemoveEmptyEntries))
        {
            var inner = run.Trim('-');
            if (
                inner.Contains('-', StringComparison.Ordinal)
                && inner.All(character => character == '-' || char.IsAsciiLetterOrDigit(character))
            )
            {
                joined.Add(inner.Replace("-", "", StringComparison.Ordinal));
            }
        }

        return joined;
    }

    /// <summary>The root that singular and plural, masculine and feminine of a word share; not always a word itself.</summary>
    public static string RootOf(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[^1]))
        {
            return word;
        }

        var root = Singular(word);
        if (root.EndsWith("euse", StringComparison.Ordinal))
        {
            return root[..^2];
        }

        if (root.EndsWith("eur", StringComparison.Ordinal))
        {
            return root[..^1];
        }

        if (root.EndsWith("trice", StringComparison.Ordinal))
        {
            return root[..^4] + "eu";
        }

        return root.EndsWith("ive", StringComparison.Ordinal) ? root[..^2] + "f" : Masculine(root);
    }

    private static string Singular(string word)
    {
        if (
            word.EndsWith("aux", StringComparison.Ordinal)
            && !word.EndsWith("eaux", StringComparison.Ordinal)
            && !word.EndsWith("yaux", StringComparison.Ordinal)
        )
        {
            return word[..^2] + "l";
        }

        var singular = word[^1] is 'x' || (word[^1] is 's' && word[^2] is not 's') ? word[..^1] : word;
        return singular.Length > 4 && singular.EndsWith("ail", StringComparison.Ordinal) ? singular[..^2] + "l" : singular;
    }

    /// <summary>Accents are gone, so that « doré » and « dorée » lose all their e; what doubles before an e is single without it.</summary>
    private static string Masculine(string word)
    {
        var root = new StringBuilder(word);
        while (root.Length > 3 && root[^1] == 'e')
        {
            root.Length--;
        }

        if (root.Length == word.Length)
        {
            return word;
        }

        var text = root.ToString();
        if (
            text.Length > 3
            && (
                (text[^1] == text[^2] && text[^1] is 'n' or 't' or 'l')
                || text.EndsWith("gu", StringComparison.Ordinal)
                || text.EndsWith("anch", StringComparison.Ordinal)
            )
        )
        {
            return text[..^1];
        }

        return text;
    }

    private static IEnumerable<string> Runs(string folded)
    {
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            var isInside = i < folded.Length && char.IsAsciiLetterOrDigit(folded[i]);
            if (isInside && start < 0)
            {
                start = i;
            }
            else if (!isInside && start >= 0)
            {
                yield return folded[start..i];
                start = -1;
            }
        }
    }
}
