using StaticMarche.Content.Schema;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles;

/// <summary>Whoever writes fields in French is led to the field and its level, with the line as it should read.</summary>
public sealed class FrenchFieldTests
{
    private const string Top = "commune: Vivonne\n";
    private const string Product = "    price: 45\n";

    /// <summary>Where it is written, the line, and the end of the remedy.</summary>
    public static TheoryData<string, string, string> Lines =>
        new()
        {
            { Top, "nom: L’Atelier du Clain", "mettez son texte dans « name »." },
            { Top, "slogan: Le bois qui dure", "mettez son texte dans « tagline »." },
            { Top, "légende: Le tour à bois", "Écrivez « photo_alt » à la place de « légende »." },
            { Top, "Ville: Poitiers", "mettez son texte dans « commune »." },
            { Top, "mail: bonjour@atelier.example", "contact:\n  email: bonjour@atelier.example" },
            { Top, "E-mail: bonjour@atelier.example", "contact:\n  email: bonjour@atelier.example" },
            { Top, "email: bonjour@atelier.example", "contact:\n  email: bonjour@atelier.example" },
            { Top, "tel: \"05 49 00 00 00\"", "contact:\n  phone: \"05 49 00 00 00\"" },
            { Top, "Téléphone: 05 49 00 00 00", "contact:\n  phone: 05 49 00 00 00" },
            { Top, "site: https://atelier.example", "contact:\n  website: https://atelier.example" },
            { Top, "boutique: https://boutique.atelier.example", "contact:\n  shop: https://boutique.atelier.example" },
            { Top, "insta: https://www.instagram.com/atelier", "contact:\n  instagram: https://www.instagram.com/atelier" },
            { Top, "adresse: 3 rue du Moulin", "visit:\n  address: 3 rue du Moulin" },
            { Top, "horaires: Le samedi de 10 h à 18 h", "visit:\n  hours: Le samedi de 10 h à 18 h" },
            { Top, "horraires: Le samedi de 10 h à 18 h", "visit:\n  hours: Le samedi de 10 h à 18 h" },
            { Top, "image: atelier.jpg", "Écrivez « photo » à la place de « image »." },
            { Top, "livraison: retrait, envoi", "Écrivez : delivery: [pickup, post]" },
            { Top, "statut: en pause", "Écrivez : status: paused" },
            { Top, "maj: 20 novembre 2026", "Écrivez : confirmed: 2026-11-20" },
            { Top, "description: Un atelier au bord de l’eau", "Mettez-le sous la deuxième ligne « --- », sans nom devant." },
            { Top, "prix: 12 €", "Mettez-le sous « products: », avec ce dont il parle : price: 12 €" },
            { Top, "alt: Un bol", "Écrivez « photo_alt » à la place de « alt »." },
            { Product, "prix: 12 €", "mettez son texte dans « price »." },
            { Product, "matière: olivier, laiton", "Écrivez : materials: [olivier, laiton]" },
            { Product, "matériaux: olivier", "Écrivez : materials: [olivier]" },
            { Product, "taille: 14 cm", "Écrivez « size » à la place de « taille »." },
            { Product, "Dimensions: 14 cm", "Écrivez « size » à la place de « Dimensions »." },
            { Product, "photo: bol.jpg", "mettez son texte dans « photos »." },
            { Product, "délai: 10", "Écrivez « lead_time » à la place de « délai »." },
            { Product, "lien: https://boutique.atelier.example/bol", "Écrivez « url » à la place de « lien »." },
            { Product, "ajouté le: 5 nov. 2026", "Écrivez : added: 2026-11-05" },
            { Product, "mail: bonjour@atelier.example", "contact:\n  email: bonjour@atelier.example" },
            { Product, "siret: 999 118 474 00025", "sans espace devant : siret: 999 118 474 00025" },
            { "  email: bonjour@atelier-du-clain.example\n", "adresse: 3 rue du Moulin", "visit:\n  address: 3 rue du Moulin" },
            { "  email: bonjour@atelier-du-clain.example\n", "portable: 06 00 00 00 00", "Écrivez « phone » à la place de « portable »." },
        };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_french_name_leads_to_the_field_and_its_level(string before, string line, string remedy)
    {
        var indent = before[..^before.TrimStart(' ').Length];

        var finding = Assert.Single(
            SampleProfile.Read(SampleProfile.Text.Replace(before, before + indent + line + "\n", StringComparison.Ordinal)).Findings
        );

        Assert.Equal("field-unknown", finding.Id);
        Assert.EndsWith(FrenchSpacing.Of(remedy), FrenchSpacing.Of(finding.Help(Language.French)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_written_by_another_name_is_not_missing_as_well()
    {
        var text = SampleProfile
            .Text.Replace("\nname:", "\nnom:", StringComparison.Ordinal)
            .Replace("commune:", "ville:", StringComparison.Ordinal)
            .Replace("availability: in-stock", "disponibilité: en stock", StringComparison.Ordinal);

        var remedies = SampleProfile.Read(text).Findings.Select(finding => finding.Help(Language.English));

        Assert.Equal(["Write “name” instead of “nom”.", "Write “commune” instead of “ville”.", "Write: availability: in-stock"], remedies);
    }

    [Theory]
    [InlineData("mail: bonjour@atelier.example")]
    [InlineData("email: bonjour@atelier.example")]
    [InlineData("horaires: Le samedi")]
    [InlineData("marchés: [noel]")]
    public void Nobody_is_told_to_be_out_of_reach_who_wrote_a_way_in_the_wrong_place(string line)
    {
        var read = SampleProfile.Read(
            SampleProfile.Text.Replace("contact:\n  email: bonjour@atelier-du-clain.example", line, StringComparison.Ordinal)
        );
        var folder = SampleProfile.FolderOf(read);

        var told = new WaysToReach().Check(read.Value!, folder, SampleContext.Of(Repository.Root));

        Assert.Empty(told);
        Assert.Equal("field-unknown", Assert.Single(read.Findings).Id);
    }

    [Fact]
    public void What_is_missing_is_told_in_the_order_of_the_skeleton()
    {
        var read = SampleProfile.Read("---\ntagline: Bols\n---\n");
        var folder = SampleProfile.FolderOf(read);
        var findings = read.Findings.Concat(new WaysToReach().Check(read.Value!, folder, SampleContext.Of(Repository.Root))).Order();

        var told = findings.Select(finding => finding.Id == "field-missing" ? finding.Arguments[0] : finding.Id);

        Assert.Equal(
            ["name", "kind", "siret-missing", "commune", "categories", "joined", "consent-missing", "contact-missing", "products"],
            told
        );
    }

    [Theory]
    [InlineData("availability: in-stock", "availability: disponible", "in-stock")]
    [InlineData("availability: in-stock", "availability: Pièce unique", "unique")]
    [InlineData("availability: in-stock", "availability: Épuisé", "sold-out")]
    [InlineData("commune: Vivonne", "commune: Vivonne\ndelivery: [vente directe]", "pickup")]
    [InlineData("commune: Vivonne", "commune: Vivonne\ndelivery: [Colissimo]", "post")]
    [InlineData("commune: Vivonne", "commune: Vivonne\nstatus: fermé", "left")]
    public void A_value_in_french_is_told_as_it_is_written_here(string right, string wrong, string meant)
    {
        var finding = Assert.Single(SampleProfile.Read(SampleProfile.Text.Replace(right, wrong, StringComparison.Ordinal)).Findings);

        Assert.Equal("value-unknown", finding.Id);
        Assert.StartsWith($"Write “{meant}”.", finding.Help(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("20 novembre 2026", "2026-11-20")]
    [InlineData("vendredi 20 nov. 2026", "2026-11-20")]
    [InlineData("le 1er août 2026", "2026-08-01")]
    [InlineData("1er Décembre 2026", "2026-12-01")]
    [InlineData("5/12/26", "2026-12-05")]
    [InlineData("5.12.2026", "2026-12-05")]
    [InlineData("2026-9-5", "2026-09-05")]
    [InlineData("3 juillet 2026", "2026-07-03")]
    [InlineData("3 juin 2026", "2026-06-03")]
    public void A_day_in_french_is_told_as_it_is_written_here(string written, string meant)
    {
        var finding = Assert.Single(
            SampleProfile.Read(SampleProfile.Text.Replace("2026-03-02", written, StringComparison.Ordinal)).Findings
        );

        Assert.Equal($"Write the year first: {meant}", finding.Help(Language.English));
    }

    [Theory]
    [InlineData("31 novembre 2026")]
    [InlineData("novembre 2026")]
    [InlineData("bientôt")]
    [InlineData("20 novembre 26")]
    public void A_day_that_is_none_is_not_guessed(string written)
    {
        var finding = Assert.Single(
            SampleProfile.Read(SampleProfile.Text.Replace("2026-03-02", written, StringComparison.Ordinal)).Findings
        );

        Assert.DoesNotContain("the year first", finding.Help(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_fields_that_exist_are_listed_once()
    {
        var findings = SampleProfile.Read(SampleProfile.Text.Replace(Top, Top + "zzz: 1\nyyy: 2\n", StringComparison.Ordinal)).Findings;

        Assert.Equal(
            [true, false],
            findings.Select(finding => finding.Help(Language.French).Contains("tagline, kind", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_field_of_a_profile_has_french_words_and_every_word_a_field()
    {
        var paths = Paths("", ProfileSchema.Fields).ToList();

        var wordless = paths.Where(path => !ProfileWords.ByPath.ContainsKey(path));
        var homeless = ProfileWords.ByPath.Keys.Except(paths.Append(""));

        Assert.Empty(wordless);
        Assert.Empty(homeless);
    }

    [Fact]
    public void A_remedy_followed_to_the_letter_passes()
    {
        foreach (
            var line in Lines
                .Select(row => row.Data)
                .Where(row => row.Item1 == Product && row.Item3.StartsWith("Écrivez : ", StringComparison.Ordinal))
        )
        {
            var mended = "    " + line.Item3["Écrivez : ".Length..] + "\n";

            Assert.Empty(SampleProfile.Read(SampleProfile.Text.Replace(Product, Product + mended, StringComparison.Ordinal)).Findings);
        }
    }

    private static IEnumerable<string> Paths(string level, IReadOnlyList<Field> fields) =>
        fields.SelectMany(field => Paths($"{level}{field.Name}/", field.Fields).Prepend(level + field.Name));
}
