using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;
using StaticMarche.Profiles.Rules;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Profiles;

/// <summary>The type of a field brings its rules for texts: a new one can't be forgotten.</summary>
public sealed class TextFieldTests
{
    /// <summary>
    /// Values that a rule of their own looks at, character by character; all other texts have no code and nothing hidden in them.
    /// </summary>
    private static readonly string[] LookedAtElsewhere =
    [
        "siret",
        "categories",
        "contact/email",
        "contact/phone",
        "contact/other_phone",
        "contact/website",
        "contact/shop",
        "contact/facebook",
        "contact/instagram",
        "events",
        "delivery",
        "status",
        "joined",
        "confirmed",
        "consent",
        "verified/on",
        "visit/public",
        "aliases",
        "products/slug",
        "products/category",
        "products/photos/focus",
        "products/price",
        "products/price/from",
        "products/price/to",
        "products/availability",
        "products/lead_time",
        "products/personalised",
        "products/url",
        "products/added",
        "products/aliases",
        "contact",
        "visit",
        "verified",
        "products",
        "products/photos",
    ];

    [Fact]
    public void Every_field_that_takes_any_text_has_the_rules_of_texts()
    {
        var span = SourceSpan.OfFile(SampleProfile.File);
        var node = new ScalarNode("un texte", IsPlain: true, span);

        var without = All("", ProfileSchema.Fields).Where(field => !field.Field.Texts(node).Any()).Select(field => field.Path);

        Assert.Equal(LookedAtElsewhere.Order(StringComparer.Ordinal), without.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("tagline: Stylos et bols tournés", "tagline: Des stylos <b>solides</b>", "text-html")]
    [InlineData("commune: Vivonne", "commune: Vivonne\nverified: { on: 2026-03-02, by: \"<i>moi</i>\" }", "text-html")]
    [InlineData("price: 45", "price: { quote: Selon la <b>taille</b> }", "text-html")]
    [InlineData("price: 45", "price: 45\n    materials: [olivier, \"lai\u202Eton\"]", "text-hidden-character")]
    [InlineData("alt: Stylo en olivier veiné", "alt: <img src=x>", "text-html")]
    [InlineData("veiné }", "veiné, focus: 50% 40% }", "")]
    public void A_rule_about_texts_looks_at_it(string right, string wrong, string id)
    {
        var read = SampleProfile.Read(SampleProfile.Text.Replace(right, wrong, StringComparison.Ordinal));
        var folder = SampleProfile.FolderOf(read);

        var findings = new ProfileRule[] { new PlainTexts(), new VisibleTexts() }.SelectMany(rule =>
            rule.Check(read.Value!, folder, SampleContext.Of(Repository.Root))
        );

        Assert.Equal(id, string.Join(", ", findings.Select(finding => finding.Id)));
    }

    [Fact]
    public void A_new_field_of_any_schema_brings_the_rules_of_its_type()
    {
        var guarantee = Fields.Optional("guarantee", TextKind.Instance, "La garantie.", "The guarantee.");
        var schema = new MapSchema<string>(new("l’essai", "the trial"), [guarantee], read => read.Required(guarantee, ""));
        var map = Assert.IsType<MapNode>(YamlReader.Read(new StaticMarche.Content.SourceText("x.yml", "guarantee: Deux ans\n")).Value);

        var text = Assert.Single(schema.Texts("", map));

        Assert.Equal(
            ("guarantee", new Located<string>("Deux ans", map.Entries[0].Value.Span), TextRule.Line),
            (text.Field, text.Text, text.Rule)
        );
    }

    private static IEnumerable<(string Path, Field Field)> All(string level, IReadOnlyList<Field> fields) =>
        fields.SelectMany(field => All($"{level}{field.Name}/", field.Fields).Prepend((level + field.Name, field)));
}
