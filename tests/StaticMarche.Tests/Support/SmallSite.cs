namespace StaticMarche.Tests.Support;

/// <summary>The smallest complete market: one vendor, one product, the theme marche. Tests change one file of it.</summary>
internal static class SmallSite
{
    public const string Profile = "content/vendors/atelier/profile.md";

    public static TempFolder Create()
    {
        var folder = new TempFolder();
        folder.Write(
            "content/site.yml",
            """
            name: Le petit marché
            url: https://marche.example
            territory: { name: la Vienne, code: "86" }
            contact: equipe@marche.example
            repository: https://github.example/marche/catalogue
            publisher: { name: Les Amis, address: 86000 Poitiers, director: Camille Dumarché, host: Le Nuage }
            kinds: [createur, artisan]
            moderators: [moderateur-1]

            """
        );
        folder.Write("content/categories.yml", "- { slug: bois, name: Bois }\n");
        folder.Write("content/places.yml", "- { code: \"86194\", name: Poitiers, postcodes: [\"86000\"], lat: 46.58, lon: 0.34 }\n");
        CopyTheme(folder);
        folder.Write(
            Profile,
            """
            ---
            name: L’Atelier
            tagline: Bols en bois du Poitou
            kind: createur
            siret: "999 901 234 00016"
            commune: Poitiers
            categories: [bois]
            joined: 2026-03-02
            confirmed: 2026-11-01
            consent: 2026-03-01
            verified: { on: 2026-03-02, by: moderateur-1 }
            contact: { email: bonjour@atelier.example }
            products:
              - name: Bol en noyer
                price: 45
                photos:
                  - { file: bol.jpg, alt: Bol en noyer sur une table claire }
                description: Tourné dans un noyer du voisinage, huilé à la main.
                materials: [noyer]
                size: 14 cm
                availability: in-stock
            ---

            Le bois vient des haies du voisinage.

            """
        );
        folder.Write(
            "content/vendors/atelier/bol.jpg",
            File.ReadAllBytes(Path.Combine(Repository.Root, "content/vendors/cadres-et-lumiere/champs-de-lavande.jpg"))
        );
        return folder;
    }

    private static void CopyTheme(TempFolder folder)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "themes", "marche"), "*", SearchOption.AllDirectories))
        {
            folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        }
    }
}
