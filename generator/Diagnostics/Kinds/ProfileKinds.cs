namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about required fields that a profile lacks. Argument 0 is the field's name.</summary>
internal static class ProfileKinds
{
    public static readonly DiagnosticKind SiretMissing = new(
        "siret-missing",
        Severity.Error,
        new("Il manque votre numéro de SIRET.", "Your SIRET number is missing."),
        new(
            "Ajoutez une ligne siret: \"…\" avec vos 14 chiffres, entre guillemets ; ils sont sur vos factures et sur "
                + "annuaire-entreprises.data.gouv.fr.",
            "Add a line siret: \"…\" with your 14 digits, between quotes; they stand on your invoices and on "
                + "annuaire-entreprises.data.gouv.fr."
        )
    );

    public static readonly DiagnosticKind ConsentMissing = new(
        "consent-missing",
        Severity.Error,
        new("Il manque votre accord de publication.", "Your consent to be published is missing."),
        new(
            "Ajoutez une ligne consent: avec la date de votre accord, par exemple consent: 2026-11-01.",
            "Add a line consent: with the date of your consent, for instance consent: 2026-11-01."
        )
    );

    public static readonly PhotoDiagnosticKind PhotoMissing = new(
        "photo-missing",
        Severity.Error,
        new("Ce produit n’a pas de photo.", "This product has no photo."),
        new(
            "Ajoutez photos: avec le nom du fichier et une description : - {{ file: bol.jpg, alt: Bol en grès bleu, vu de dessus }}.",
            "Add photos: with the file's name and a description: - {{ file: bol.jpg, alt: Bol en grès bleu, vu de dessus }}."
        )
    );

    public static readonly DiagnosticKind AltMissing = new(
        "alt-missing",
        Severity.Error,
        new("Cette photo n’est pas décrite.", "This photo is not described."),
        new(
            "Ajoutez alt: et dites ce que l’on voit, pour les personnes qui ne voient pas la photo : « Bol en grès bleu, vu de dessus ».",
            "Add alt: and say what is to be seen, for people who cannot see the photo: “Bol en grès bleu, vu de dessus”."
        )
    );

    public static readonly DiagnosticKind LeadTimeMissing = new(
        "lead-time-missing",
        Severity.Error,
        new("Ce produit est fait sur commande, et son délai n’est pas dit.", "This product is made to order, and its delay is not given."),
        new(
            "Ajoutez une ligne « lead_time: » avec le nombre de jours, par exemple lead_time: 15.",
            "Add a line “lead_time:” with the number of days, for instance lead_time: 15."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [SiretMissing, ConsentMissing, PhotoMissing, AltMissing, LeadTimeMissing];
}
