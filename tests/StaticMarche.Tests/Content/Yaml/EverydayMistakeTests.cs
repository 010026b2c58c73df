using StaticMarche.Content;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Yaml;

/// <summary>
/// The slips that makers make over and over, each put into a good profile: one message, at the line, with the line put right.
/// </summary>
public sealed class EverydayMistakeTests
{
    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            { "colon-in-text", "tagline: Stylos et bols tournés", "tagline: Stylos : tournés dans le bois" },
            { "colon-in-item", "description: Corps en olivier massif, mécanisme rechargeable.", "description: Corps : olivier massif." },
            { "apostrophe", "name: L’Atelier du Clain", "name: 'L'Atelier du Clain'" },
            { "quotes-inside", "name: L’Atelier du Clain", "name: \"L'Atelier \"du\" Clain\"" },
            { "quotes-open", "name: L’Atelier du Clain", "name: \"L’Atelier du Clain" },
            { "at-first", "tagline: Stylos et bols tournés", "tagline: @atelier" },
            { "percent-first", "tagline: Stylos et bols tournés", "tagline: %10 de remise" },
            { "star-first", "tagline: Stylos et bols tournés", "tagline: *fait main*" },
            { "ampersand-first", "tagline: Stylos et bols tournés", "tagline: &Co artisans" },
            { "exclamation-first", "tagline: Stylos et bols tournés", "tagline: !Nouveau" },
            { "bracket-first", "tagline: Stylos et bols tournés", "tagline: [Promo] Stylos" },
            { "brace-first", "tagline: Stylos et bols tournés", "tagline: {Promo} stylos" },
            { "greater-first", "tagline: Stylos et bols tournés", "tagline: > 100 modèles" },
            { "dash-first", "tagline: Stylos et bols tournés", "tagline: - bois -" },
            { "question-first", "tagline: Stylos et bols tournés", "tagline: ? Pourquoi pas" },
            { "hash-inside", "tagline: Stylos et bols tournés", "tagline: Stylos #faitmain" },
            { "backslash", "tagline: Stylos et bols tournés", "tagline: \"Stylos\\plumes\"" },
            { "equals", "commune: Vivonne", "commune = Vivonne" },
            { "no-space", "commune: Vivonne", "commune:Vivonne" },
            { "no-break-space", "commune: Vivonne", "commune:\u00A0Vivonne" },
            { "indent-tab", "  email: bonjour@atelier-du-clain.example", "\temail: bonjour@atelier-du-clain.example" },
            { "indent-no-break", "  email: bonjour@atelier-du-clain.example", "\u00A0\u00A0email: bonjour@atelier-du-clain.example" },
            { "indent-short", "    price: 45", "   price: 45" },
            { "indent-long", "    price: 45", "      price: 45" },
            { "indent-like-dash", "    price: 45", "  price: 45" },
            { "en-dash", "  - name: Stylo en olivier", "  – name: Stylo en olivier" },
            { "dash-without-space", "  - name: Stylo en olivier", "  -name: Stylo en olivier" },
            { "text-goes-on", "tagline: Stylos et bols tournés", "tagline: Stylos et bols\ntournés" },
            { "list-open", "categories: [bois]", "categories: [bois" },
            { "list-without-brackets", "categories: [bois]", "categories: bois; papeterie" },
            { "list-without-dashes", "categories: [bois]", "categories:\n  bois\n  papeterie" },
            {
                "map-open",
                "      - { file: stylo.jpg, alt: Stylo en olivier veiné }",
                "      - { file: stylo.jpg, alt: Stylo en olivier veiné"
            },
            { "comma-in-braces", "alt: Stylo en olivier veiné }", "alt: Stylo en olivier, veiné, posé à plat }" },
            { "comma-price-in-braces", "price: 45", "price: { from: 12,50 }" },
            { "french-date", "joined: 2026-03-02", "joined: 02/03/2026" },
            { "field-twice", "commune: Vivonne", "commune: Vivonne\ncommune: Poitiers" },
            { "end-of-fields-missing", "---\nLe bois", "Le bois" },
            { "end-of-fields-long-dash", "---\nLe bois", "———\nLe bois" },
            { "space-before-colon", "commune: Vivonne", "commune : Vivonne" },
            { "french-quotes", "tagline: Stylos et bols tournés", "tagline: « Stylos et bols »" },
            { "decimal-comma", "price: 45", "price: 12,50 €" },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Says_the_line_the_reason_and_how_to_write_it(string mistake, string right, string wrong)
    {
        var text = SampleProfile.Text.Replace(right, wrong, StringComparison.Ordinal);

        var read = SampleProfile.Read(text);

        Assert.NotEqual(SampleProfile.Text, text);
        var sources = new Dictionary<string, SourceText> { [SampleProfile.File] = new SourceText(SampleProfile.File, text) };
        Golden.Match($"Content/Yaml/mistakes/{mistake}.golden", Findings.InBothLanguages(read.Findings, sources));
    }
}
