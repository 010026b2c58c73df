namespace StaticMarche.Tests.Support;

/// <summary>
/// Texts that would leave the place where they are written. Canaries, all of them: an element, an attribute and a scheme that
/// nothing opens stand for those that do harm, and whoever escapes these escapes those.
/// </summary>
internal static class HostileTexts
{
    /// <summary>Markup, quotes and ends of elements, comments and sections; the signs of templates, paths, formulas and command lines.</summary>
    public static readonly IReadOnlyList<string> Markup =
    [
        "<canari>", "<canari x=1>un</canari>", "<CANARI/>", "<canari", "< canari>", "</canari>", "<canari\n>", "<a\tcanari=1>", "<b>gras</b>", "un<br>deux", "<p canari>",
        "\"><canari x=1>", "'><canari x=1>", "' canari='1", "\" canari=\"1", "` canari=`1", "a canari=1", "a b=c", "\"", "'", "`", "\"'`<>&", "a\"b'c", "\\\"", "\\'",
        "</title><canari>", "</textarea><canari>", "</script><canari>", "</style><canari>", "</svg><canari>", "</noscript><canari>", "</select><canari>", "</td></tr></table><canari>",
        "<!--", "-->", "--!><canari>", "<!-- canari -->", "<!doctype canari>", "<?canari ?>", "]]>", "<![CDATA[canari]]>", "&lt;canari&gt;", "&amp;lt;canari&amp;gt;", "&#60;canari&#62;",
        "&#x3c;canari>", "&canari;", "&", "&#0;", "&#xD800;", "%3Ccanari%3E", "%253Ccanari%253E", "＜canari＞", "\\u003ccanari\\u003e", "\\x3Ccanari>",
        "{{ 7*7 }}", "{% canari %}", "{{{ canari }}}", "${7*7}", "#{7*7}", "<%= 7*7 %>", "@(7*7)", "{{ include 'canari' }}", "{{<canari>}}", "$(canari)", "`canari`", "; canari", "| canari",
        "../../canari", "..\\..\\canari", "/etc/canari", "C:\\canari", "canari\0.jpg", "%2e%2e%2fcanari",

        "=1+1", "+1+1", "-1+1", "@canari", "\t=1+1", "=CANARI(A1)", "；=1+1", "::canari::", "https://x.example/)", "https://x.example/](canari:x)", "https://x.example/'canari='1", "%s%n", "{0}", "$1", "\\1", "NaN", "null", "true", "undefined", "0", "-1",
    ];

    /// <summary>Addresses in every notation that leads elsewhere or to a scheme of its own.</summary>
    public static readonly IReadOnlyList<string> Links =
    [
        "canari:x", " canari:x", "\u0001canari:x", "can\tari:x", "can\nari:x", "CaNaRi:x", "canari&colon;x", "&#99;anari:x", "&#x63;anari:x", "canari%3Ax", "canari\u200B:x", "canari://x", "canari:/x",
        "//canari.example/x.js", "/\\canari.example/x.js", "\\\\canari.example", "\\/canari.example", "///canari.example", "https:canari.example", "https:/canari.example", "https:\\\\canari.example",
        "https://x.example@canari.example/", "https://canari.example#@x.example/", "https://x.example/\"canari=\"1", "https://x.example/<canari>", "https://x.example/a b",
        "https://x.example/%0d%0aX: y", "https://x.example/\r\nX: y", "https://x.example/\u202Efdp", "?canari=<x>", "#\"canari=\"1", "", " ", ":", "/", "x 1x, canari:x 2x", "/a.jpg 320w, //canari.example/b.jpg 640w",
        "canari:x\" title=\"x", "<canari:x>", "[x](canari:x)", "https://[::1]/", "https://x.example:99999/",
    ];

    /// <summary>Signs that are not seen, turn a line round, end it, or stand for no character at all; and honest ones from all over the world.</summary>
    public static readonly IReadOnlyList<string> Characters =
    [
        "\0", "\0<canari>", "a\u0007b", "a\bb", "\u001B[31mrouge", "a\u000Bb\fc", "a\u0085b", "a\u2028b\u2029c", "a\rb", "a\r\nb", "\r\nX: y", "\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\tb", "\u007F",
        "\uD800", "\uDC00<b>", "a\uD83D", "\uFFFE", "\uFDD0", "\uFFFD", "\uE000", "\U0010FFFF", "\uFEFFa", "\u00AD", "a\u200Bb", "a\u200Cb", "a\u200Db", "a\u2060b", "\u2800", "\u3164",
        "a\u202Eb\u202Cc", "a\u202Ab", "\u2066a", "a\u2067b\u2069", "\u200Ea\u200F", "\u061Ca", "\U000E0041", "a\uFE0F", "e\u0301\u0327\u0323\u0308", "ce\u0301ramique", "\u0301", "I\u0307", "ß", "ﬁl", "Ω", "１２",
        "L’Échoppe « d’œuvres »", "10\u202F000 €", "N° 5", "🏺 Poterie 🏺", "👨‍🎨", "🇫🇷", "𠜎", "مرحبا 12", "שלום (Poitiers)", "木の器", "नमस्ते", "𝐂𝐮𝐢𝐫", "", " ", "\u00A0\u2003\u3000", "mot-sans-fin-" + new string('m', 300),
    ];

    public static readonly IReadOnlyList<string> All = [.. Markup, .. Links, .. Characters];
}
