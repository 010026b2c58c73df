using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Profiles;

namespace StaticMarche.Tests.Support;

/// <summary>A profile without faults, to be spoilt by a test, and reading it.</summary>
internal static class SampleProfile
{
    public const string File = "content/vendors/atelier-du-clain/profile.md";

    public const string Text = """
        ---
        name: L’Atelier du Clain
        tagline: Stylos et bols tournés
        kind: artisan
        siret: "999 118 474 00025"
        commune: Vivonne
        categories: [bois]
        joined: 2026-03-02
        consent: 2026-03-01
        contact:
          email: bonjour@atelier-du-clain.example
        products:
          - name: Stylo en olivier
            price: 45
            photos:
              - { file: stylo.jpg, alt: Stylo en olivier veiné }
            description: Corps en olivier massif, mécanisme rechargeable.
            availability: in-stock
        ---
        Le bois vient des haies du voisinage.
        """;

    public static MarketReader.ReadFile<Profile> Read(string text) =>
        VendorReader.ReadProfile(new SourceText(File, text), new ContentName("atelier-du-clain", SourceSpan.OfFile(File)));

    /// <summary>The folder of a profile that was read, with these files beside it.</summary>
    public static VendorFolder FolderOf(MarketReader.ReadFile<Profile> read, params IReadOnlyList<string> files) =>
        new()
        {
            Name = "atelier-du-clain",
            Path = "content/vendors/atelier-du-clain",
            Files = files,
            Findings = read.Findings,
            Profile = read.Value,
        };
}
