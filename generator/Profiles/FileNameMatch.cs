using StaticMarche.Content.Values;

namespace StaticMarche.Profiles;

/// <summary>How a name that somebody wrote differs from a file's name, in the one respect that tells them apart.</summary>
internal enum NameDifference
{
    Case,
    Accents,

    /// <summary>Also spaces that look like others, or like nothing.</summary>
    Spaces,

    /// <summary>One of them is written as in a web address: <c>%20</c>.</summary>
    Escapes,
    ExtensionMissing,
    ExtensionTwice,
    ExtensionOther,
}

/// <summary>
/// Finds the file that a name means. Accents coded as marks of their own (macOS writes them so; gohugoio/hugo#2203) are the same name;
/// every other difference is told in words, because two names may look alike and be two.
/// </summary>
internal static class FileNameMatch
{
    private const string Invisible = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    /// <summary>From narrow to wide: the first that makes two names equal says how they differ.</summary>
    private static readonly (NameDifference Difference, Func<string, string> Blur)[] Ways =
    [
        (NameDifference.Case, name => SeenText.Of(name).ToLowerInvariant()),
        (NameDifference.Accents, LatinText.Fold),
        (NameDifference.Spaces, WithoutSpaces),
        (NameDifference.Escapes, name => WithoutSpaces(Uri.UnescapeDataString(name))),
    ];

    /// <summary>The name of the file as the folder lists it; null when there is none.</summary>
    public static string? Find(string name, IReadOnlyList<string> files)
    {
        if (files.Contains(name, StringComparer.Ordinal))
        {
            return name;
        }

        var composed = SeenText.Of(name);
        return files.FirstOrDefault(file => SeenText.Of(file) == composed);
    }

    /// <summary>
    /// The files that a name which is none of them may mean, with what sets it apart; several only when nothing tells which.
    /// </summary>
    public static (IReadOnlyList<string> Files, NameDifference Difference) FindAlike(string name, IReadOnlyList<string> files)
    {
        foreach (var (difference, blur) in Ways)
        {
            var blurred = blur(name);
            if (files.Where(file => blur(file) == blurred).ToList() is { Count: > 0 } found)
            {
                return (found, difference);
            }
        }

        var (stem, extensions) = Stem(name);
        var sameStem = files.Where(file => Stem(file).Stem == stem && Stem(file).Extensions > 0).ToList();
        var isTwice = extensions > 1 || sameStem.Exists(file => Stem(file).Extensions > 1);
        return (
            sameStem,
            extensions == 0 ? NameDifference.ExtensionMissing
            : isTwice ? NameDifference.ExtensionTwice
            : NameDifference.ExtensionOther
        );
    }

    /// <summary>Whether Windows and macOS take two names for one.</summary>
    public static string Key(string name) => Ways[0].Blur(name);

    /// <summary>The name without the extensions of photos at its end, however many there are.</summary>
    private static (string Stem, int Extensions) Stem(string name)
    {
        var (stem, count) = (WithoutSpaces(Uri.UnescapeDataString(name)), 0);
        for (; Content.Photos.PhotoFormats.Promised(stem) is not null; count++)
        {
            stem = stem[..stem.LastIndexOf('.')];
        }

        return (stem, count);
    }

    private static string WithoutSpaces(string name) =>
        string.Concat(LatinText.Fold(name).Where(character => !char.IsWhiteSpace(character) && !Invisible.Contains(character)));
}
