namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the number of a SIRET. A profile without one is a finding of <see cref="ProfileKinds"/>.</summary>
internal static class SiretKinds
{
    private static readonly Bilingual WhereToFind = new(
        "Recopiez-le depuis une facture ou depuis annuaire-entreprises.data.gouv.fr.",
        "Copy it from an invoice or from annuaire-entreprises.data.gouv.fr."
    );

    public static readonly DiagnosticKind WrongLength = new(
        "siret-digits",
        Severity.Error,
        new("Un SIRET a 14 chiffres, celui-ci en a {1}.", "A SIRET has 14 digits; this one has {1}."),
        WhereToFind
    );

    public static readonly DiagnosticKind IsSiren = new(
        "siret-digits",
        Severity.Error,
        new(
            "« {0} » a 9 chiffres : c’est le SIREN de l’entreprise, et il manque les 5 derniers chiffres du SIRET.",
            "“{0}” has 9 digits: it is the SIREN of the business, and the last 5 digits of the SIRET are missing."
        ),
        WhereToFind
    );

    public static readonly DiagnosticKind OtherCharacter = new(
        "siret-digits",
        Severity.Error,
        new("Un SIRET ne contient que des chiffres, et celui-ci contient « {1} ».", "A SIRET holds digits only, and this one holds “{1}”."),
        new(
            "Écrivez les 14 chiffres, sans lettre ; espaces, points et tirets sont permis.",
            "Write the 14 digits, without letters; spaces, points and hyphens are fine."
        )
    );

    public static readonly DiagnosticKind NotYet = new(
        "siret-digits",
        Severity.Error,
        new(
            "« {0} » n’est pas encore un SIRET, et une fiche n’est publiée qu’avec le sien.",
            "“{0}” is no SIRET yet, and a profile is published with its own only."
        ),
        new(
            "Gardez la fiche telle quelle, et mettez les 14 chiffres ici dès que vous les avez reçus de l’Insee : rien d’autre n’est "
                + "à refaire.",
            "Keep the profile as it is, and put the 14 digits here as soon as you have them from Insee: nothing else has to be done again."
        )
    );

    public static readonly DiagnosticKind Checksum = new(
        "siret-checksum",
        Severity.Error,
        new(
            "Ce SIRET comporte une erreur de frappe : sa clé de contrôle n’est pas juste.",
            "This SIRET holds a typing error: its check digit is not right."
        ),
        WhereToFind
    );

    public static readonly DiagnosticKind Duplicate = new(
        "siret-duplicate",
        Severity.Error,
        new("Ce SIRET est déjà celui de « {0} ».", "This SIRET is already that of “{0}”."),
        new(
            "Une entreprise a une seule fiche : complétez l’autre, ou corrigez le numéro.",
            "A business has one profile: complete the other one, or correct the number."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [WrongLength, IsSiren, OtherCharacter, NotYet, Checksum, Duplicate];
}
