using StaticMarche.Catalogue;

namespace StaticMarche.Wording;

/// <summary>
/// « à Poitiers », « au Vigeant », « d’Archigny », « dans la Vienne »: the strings <c>place.at</c>, <c>place.of</c>, <c>place.in</c>, and
/// their forms for names with an article, where a language has them.
/// </summary>
internal static class PlacePhrases
{
    /// <summary>How a name may begin, the form for it, and how much of the name the form takes the place of.</summary>
    private static readonly (string Start, string Form)[] Articles = [("le ", "_le"), ("la ", "_la"), ("les ", "_les"), ("l’", "_l")];

    private const string Vowels = "aâàeéèêiîoôuAÂÀEÉÈÊIÎOÔU";

    /// <summary>As print writes it: official lists have a typewriter's apostrophe.</summary>
    public static string Name(Commune commune) => commune.Name.Replace('\'', '’');

    public static string At(Words words, string place) => Phrase(words, "place.at", place);

    public static string Of(Words words, string place) => Phrase(words, "place.of", place);

    public static string In(Words words, string place) => Phrase(words, "place.in", place);

    private static string Phrase(Words words, string key, string place)
    {
        foreach (var (start, form) in Articles)
        {
            if (place.StartsWith(start, StringComparison.OrdinalIgnoreCase))
            {
                return words.Has(key + form) ? words.Say(key + form, place[start.Length..]) : words.Say(key, place);
            }
        }

        return Vowels.Contains(place[0]) && words.Has(key + "_vowel") ? words.Say(key + "_vowel", place) : words.Say(key, place);
    }
}
