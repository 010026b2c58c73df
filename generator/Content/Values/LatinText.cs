using System.Collections.Frozen;
using System.Text;

namespace StaticMarche.Content.Values;

/// <summary>
/// Composes and folds the accented letters of Latin script, the same on every machine: the program runs without ICU,
/// where <see cref="string.Normalize()"/> does nothing (docs/decisions/0002).
/// Source of the pairs: Unicode 16 canonical decompositions of U+00C0–U+017F, U+01CD–U+01DC, U+0218–U+021B, U+1E80–U+1E85, U+1EF2–U+1EF3.
/// </summary>
internal static class LatinText
{
    /// <summary>For each combining mark: composed letter, base letter, composed letter, base letter …</summary>
    private static readonly (char Mark, string Pairs)[] Table =
    [
        ('\u0300', "ÀAÈEÌIÒOÙUàaèeìiòoùuẀWẁwỲYỳy"), // grave accent
        ('\u0301', "ÁAÉEÍIÓOÚUÝYáaéeíióoúuýyĆCćcĹLĺlŃNńnŔRŕrŚSśsŹZźzẂWẃw"), // acute accent
        ('\u0302', "ÂAÊEÎIÔOÛUâaêeîiôoûuĈCĉcĜGĝgĤHĥhĴJĵjŜSŝsŴWŵwŶYŷy"), // circumflex accent
        ('\u0303', "ÃAÑNÕOãañnõoĨIĩiŨUũu"), // tilde
        ('\u0304', "ĀAāaĒEēeĪIīiŌOōoŪUūu"), // macron
        ('\u0306', "ĂAăaĔEĕeĞGğgĬIĭiŎOŏoŬUŭu"), // breve
        ('\u0307', "ĊCċcĖEėeĠGġgİIŻZżz"), // dot above
        ('\u0308', "ÄAËEÏIÖOÜUäaëeïiöoüuÿyŸYẄWẅw"), // diaeresis
        ('\u030A', "ÅAåaŮUůu"), // ring above
        ('\u030B', "ŐOőoŰUűu"), // double acute accent
        ('\u030C', "ČCčcĎDďdĚEěeĽLľlŇNňnŘRřrŠSšsŤTťtŽZžzǍAǎaǏIǐiǑOǒoǓUǔu"), // caron
        ('\u0326', "ȘSșsȚTțt"), // comma below
        ('\u0327', "ÇCçcĢGģgĶKķkĻLļlŅNņnŖRŗrŞSşsŢTţt"), // cedilla
        ('\u0328', "ĄAąaĘEęeĮIįiŲUųu"), // ogonek
    ];

    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = Entries()
        .ToFrozenDictionary(entry => (entry.Base, entry.Mark), entry => entry.Composed);

    private static readonly FrozenDictionary<char, char> Bases = Entries().ToFrozenDictionary(entry => entry.Composed, entry => entry.Base);

    /// <summary>The text with each letter + combining mark pair as one letter (NFC, for Latin letters).</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (result.Length > 0 && Composed.TryGetValue((result[^1], character), out var composed))
            {
                result[^1] = composed;
            }
            else
            {
                result.Append(character);
            }
        }

        return result.ToString();
    }

    /// <summary>
    /// Lower case without accents, ligatures written out: « Œuvre d’été » becomes « oeuvre d’ete ». For comparing and for slugs, never for
    /// showing.
    /// </summary>
    public static string Fold(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case 'œ' or 'Œ':
                    result.Append("oe");
                    break;
                case 'æ' or 'Æ':
                    result.Append("ae");
                    break;
                case 'ß':
                    result.Append("ss");
                    break;
                case >= '\u0300' and <= '\u036F':
                    break;
                default:
                    result.Append(char.ToLowerInvariant(BaseOf(character)));
                    break;
            }
        }

        return result.ToString();
    }

    /// <summary>The letter without its marks; Vietnamese-style double marks lose both.</summary>
    private static char BaseOf(char character)
    {
        while (Bases.TryGetValue(character, out var letter))
        {
            character = letter;
        }

        return character switch
        {
            'ø' => 'o',
            'Ø' => 'O',
            'ł' => 'l',
            'Ł' => 'L',
            'đ' => 'd',
            'Đ' => 'D',
            _ => character,
        };
    }

    private static IEnumerable<(char Composed, char Base, char Mark)> Entries()
    {
        foreach (var (mark, pairs) in Table)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                yield return (pairs[i], pairs[i + 1], mark);
            }
        }
    }
}
