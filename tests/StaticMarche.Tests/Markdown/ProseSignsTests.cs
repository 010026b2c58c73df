using AngleSharp.Dom;
using StaticMarche.Markdown;
using static StaticMarche.Tests.Markdown.ProsePage;

namespace StaticMarche.Tests.Markdown;

/// <summary>
/// People write prose: what is not clearly meant as markup stays as it was typed, on the page and in the words that feeds, tables and the
/// search take from it.
/// </summary>
public sealed class ProseSignsTests
{
    public static TheoryData<string, string> Texts =>
        new()
        {
            // Stars and low lines.
            { "Plateau de 30*40*2 cm", "<p>Plateau de 30*40*2\u00A0cm</p>" },
            { "Dimensions L*l*h : 30 * 40 * 2", "<p>Dimensions L*l*h\u00A0: 30 * 40 * 2</p>" },
            { "Taille :*30*40*2", "<p>Taille\u00A0:*30*40*2</p>" },
            { "**« Trésors »**d'argile", "<p><strong>«\u00A0Trésors\u00A0»</strong>d'argile</p>" },
            {
                "L'**Atelier** d'*argile*, ***très fort***",
                "<p>L'<strong>Atelier</strong> d'<em>argile</em>, <em><strong>très fort</strong></em></p>"
            },
            { "por**cel**aine et **G**rès", "<p>por<strong>cel</strong>aine et <strong>G</strong>rès</p>" },
            { "__fort__ _faible_ a_b_c fil_de_lin", "<p><strong>fort</strong> <em>faible</em> a_b_c fil_de_lin</p>" },
            { "Bol 12 €* et tasse 8 €*", "<p>Bol 12\u00A0€* et tasse 8\u00A0€*</p>" },
            { "Lavable*, repassable (*à 30°).", "<p>Lavable*, repassable (*à 30°).</p>" },
            { "Hôtel *** et **non fini", "<p>Hôtel *** et **non fini</p>" },
            { "mot de passe : ****", "<p>mot de passe\u00A0: ****</p>" },
            { "2**3**4", "<p>2**3**4</p>" },
            // The beginning of a line.
            { "1998. Je quitte l'usine.", "<p>1998. Je quitte l'usine.</p>" },
            { "1998. L'usine.\n\n1999. L'atelier.\n\n2000. Le four.", "<p>1998. L'usine.</p><p>1999. L'atelier.</p><p>2000. Le four.</p>" },
            { "1. Je quitte l'usine.", "<p>1. Je quitte l'usine.</p>" },
            { "1. le tour\n2. le four\n3. l'émail", "<ol><li>le tour</li><li>le four</li><li>l'émail</li></ol>" },
            { "1) le tour\n\n2) le four", "<ol><li><p>le tour</p></li><li><p>le four</p></li></ol>" },
            { "1. le tour\n3. le four", "<p>1. le tour<br>3. le four</p>" },
            { "01. le tour\n02. le four", "<p>01. le tour<br>02. le four</p>" },
            { "2. Cuire\n3. Émailler", "<p>2. Cuire<br>3. Émailler</p>" },
            {
                "1. le tour\n2. le four :\n   1. biscuit\n   2. émail\n3. fini",
                "<ol><li>le tour</li><li>le four\u00A0:<ol><li>biscuit</li><li>émail</li></ol></li><li>fini</li></ol>"
            },
            { "+ de 20 modèles", "<p>+ de 20 modèles</p>" },
            { "+ de 20 modèles\n+ de 100 pièces", "<p>+ de 20 modèles<br>+ de 100 pièces</p>" },
            { "- de 20 €\n- de 30 modèles", "<p>- de 20\u00A0€<br>- de 30 modèles</p>" },
            { "- 20 % sur les bols\n- 10 € sur les plats", "<p>- 20\u00A0% sur les bols<br>- 10\u00A0€ sur les plats</p>" },
            { "- de beaux bols\n- des tasses", "<ul><li>de beaux bols</li><li>des tasses</li></ul>" },
            { "Je fais :\n- des bols\n- des tasses", "<p>Je fais\u00A0:</p><ul><li>des bols</li><li>des tasses</li></ul>" },
            { "- Livraison offerte", "<p>- Livraison offerte</p>" },
            { "- bols\n-\n- tasses", "<ul><li>bols<br>-</li><li>tasses</li></ul>" },
            { "* hors frais de port", "<p>* hors frais de port</p>" },
            { "* hors frais\n** sur devis", "<p>* hors frais<br>** sur devis</p>" },
            { "• bols\n• tasses", "<ul><li>bols</li><li>tasses</li></ul>" },
            { "•\tbols\n•\ttasses", "<ul><li>bols</li><li>tasses</li></ul>" },
            { "– Bonjour, dit-elle.\n– Entrez !", "<p>– Bonjour, dit-elle.<br>– Entrez\u202F!</p>" },
            { "> 5 ans de garantie", "<p>&gt; 5\u00A0ans de garantie</p>" },
            { "> Le plus beau bol\n> du marché", "<p>&gt; Le plus beau bol<br>&gt; du marché</p>" },
            { "# 1 des ventes", "<p># 1 des ventes</p>" },
            { "# fait main # local", "<p># fait main # local</p>" },
            { "#faitmain #local", "<p>#faitmain #local</p>" },
            { "##", "<p>##</p>" },
            { "# Mon atelier", "<h2>Mon atelier</h2>" },
            { "## 3 raisons de venir\n### Le lieu", "<h2>3 raisons de venir</h2><h3>Le lieu</h3>" },
            { "- # 1 en ville\n- # Fait main", "<ul><li># 1 en ville</li><li><p># Fait main</p></li></ul>" },
            { "Bols en grès\n---\nTasses", "<p>Bols en grès</p><hr><p>Tasses</p>" },
            { "Bols en grès\n===\nTasses", "<p>Bols en grès<br>===<br>Tasses</p>" },
            { "***\n\n- - -", "<hr><hr>" },
            { "    3 rue du Moulin\n    86000 Poitiers", "<p>3 rue du Moulin<br>86000 Poitiers</p>" },
            { "```\ncode\n```", "<p>```<br>code<br>```</p>" },
            { "| a | b |\n|---|---|\n| 1 | 2 |", "<p>| a | b |<br>|---|---|<br>| 1 | 2 |</p>" },
            // Brackets, backticks, backslashes, escapes.
            { "[Important]: fermé", "<p>[Important]: fermé</p>" },
            { "Voir [la charte][1].\n\n[1]: https://x.example/", "<p>Voir [la charte][1].</p><p>[1]: https://x.example/</p>" },
            { "Un bol[^1]\n\n[^1]: en grès", "<p>Un bol[^1]</p><p>[^1]: en grès</p>" },
            { "[Prix](devis) et [](https://vide.example/)", "<p>[Prix](devis) et [](https://vide.example/)</p>" },
            { "[Prix](sur devis)", "<p>[Prix](sur devis)</p>" },
            { "![Une photo](x.jpg)", "<p>![Une photo](x.jpg)</p>" },
            { "[le site](https://x.example/ \"le nôtre\")", "<p><a>le site</a> (le nôtre)</p>" },
            { "l`atelier d`argile", "<p>l`atelier d`argile</p>" },
            { "C:\\bols \\o/ \\*hors frais\\*", "<p>C:\\bols \\o/ *hors frais*</p>" },
            { "~~45 €~~ 35 €, ==neuf==", "<p>~~45\u00A0€~~ 35\u00A0€, ==neuf==</p>" },
            { "R&D;, L&#39;Atelier &eacute;t&eacute; &shy;", "<p>R&amp;D;, L'Atelier été &amp;shy;</p>" },
            { "<b>gras</b> 5 < 6 > 4", "<p>&lt;b&gt;gras&lt;/b&gt; 5 &lt; 6 &gt; 4</p>" },
            {
                "<bonjour@atelier.example> <tel:+33549000011> <http://x.example/>",
                "<p><a>bonjour@atelier.example</a> <a>+33549000011</a> <a>http://x.example/</a></p>"
            },
            {
                "<mailto:bonjour@atelier.example> <tel:12> <ftp://x.example>",
                "<p><a>bonjour@atelier.example</a> &lt;tel:12&gt; &lt;ftp://x.example&gt;</p>"
            },
            // Lines.
            {
                "Mardi : 9 h–12 h\nMercredi : 14 h–18 h",
                "<p>Mardi\u00A0: 9\u00A0h–\u206012\u00A0h<br>Mercredi\u00A0: 14\u00A0h–\u206018\u00A0h</p>"
            },
            { "3 rue du Moulin\n86000 Poitiers", "<p>3 rue du Moulin<br>86000 Poitiers</p>" },
            {
                "Lundi : fermé toute la journée, sauf sur rendez-vous pris la veille par téléphone\nMardi : 9 h",
                "<p>Lundi\u00A0: fermé toute la journée, sauf sur rendez-vous pris la veille par téléphone<br>Mardi\u00A0: 9\u00A0h</p>"
            },
            {
                "Le bois vient des haies du voisinage ; je le fais sécher deux ans sous le\nhangar, puis je le tourne avec une gouge "
                    + "que mon grand-père m'a laissée.",
                "<p>Le bois vient des haies du voisinage\u202F; je le fais sécher deux ans sous le hangar, puis je le tourne avec "
                    + "une gouge que mon grand-père m'a laissée.</p>"
            },
            {
                "Le bois vient des haies du voisinage et je le fais sécher deux ans sous le  \nhangar, puis je le tourne avec une "
                    + "gouge que mon grand-père m'a laissée.",
                "<p>Le bois vient des haies du voisinage et je le fais sécher deux ans sous le<br>hangar, puis je le tourne avec une "
                    + "gouge que mon grand-père m'a laissée.</p>"
            },
            // Spaces that do not break.
            {
                "Fait main « ici » : 12 € ; 20 % ? Oui !",
                "<p>Fait main «\u00A0ici\u00A0»\u00A0: 12\u00A0€\u202F; 20\u00A0%\u202F? Oui\u202F!</p>"
            },
            { "Ouvert 9 h 30, 500 g, 14 cm, 30 min", "<p>Ouvert 9\u00A0h\u00A030, 500\u00A0g, 14\u00A0cm, 30\u00A0min</p>" },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Shows_what_was_meant(string typed, string expected)
    {
        var main = Page(typed);

        Assert.Equal(
            expected,
            WithoutAddresses(main)
                .Replace(">\n", ">", StringComparison.Ordinal)
                .Replace('\n', ' ')
                .Replace("&nbsp;", "\u00A0", StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Says_the_same_in_words(string typed, string expected)
    {
        var words = MarkdownText.Parse(typed).ToPlainText();

        Assert.NotEmpty(expected);
        Assert.Equal(LettersAndDigits(Seen(Page(typed))), LettersAndDigits(words));
    }

    [Fact]
    public void Lines_of_a_list_and_of_hours_stay_lines_in_words()
    {
        var words = MarkdownText.Parse("Ouvert :\n\nmardi : 9 h\nsamedi : 10 h\n\n1. entrer\n2. choisir\n\n- bols\n- tasses").ToPlainText();

        Assert.Equal("Ouvert\u00A0:\nmardi\u00A0: 9\u00A0h\nsamedi\u00A0: 10\u00A0h\n1. entrer\n2. choisir\n• bols\n• tasses", words);
    }

    private static string WithoutAddresses(IElement main)
    {
        foreach (var link in main.QuerySelectorAll("a"))
        {
            link.RemoveAttribute("href");
            link.RemoveAttribute("rel");
        }

        return main.InnerHtml;
    }
}
