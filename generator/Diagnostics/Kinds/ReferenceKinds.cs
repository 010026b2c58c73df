namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Links within the site that lead nowhere.</summary>
internal static class ReferenceKinds
{
    private static readonly Bilingual BrokenMessage = new(
        "Le lien « {0} » ne mène à rien sur ce site.",
        "The link “{0}” leads nowhere on this site."
    );

    public static readonly DiagnosticKind Broken = new(
        "reference-broken",
        Severity.Error,
        BrokenMessage,
        new(
            "Corrigez l’adresse, ou retirez le lien. Les adresses du site s’écrivent depuis sa racine, avec leurs barres : /agenda/.",
            "Correct the address, or remove the link. Addresses of the site are written from its root, with their slashes: /agenda/."
        )
    );

    /// <summary>The same, when another address is almost what was written.</summary>
    public static readonly DiagnosticKind BrokenNear = new(
        "reference-broken",
        Severity.Error,
        BrokenMessage,
        new("Vouliez-vous écrire « {1} » ?", "Did you mean “{1}”?")
    );

    public static readonly DiagnosticKind Anchor = new(
        "reference-anchor",
        Severity.Error,
        new("Le lien « {0} » vise un endroit qui n’existe pas dans la page.", "The link “{0}” names a place that is not in the page."),
        new(
            "Corrigez ce qui suit le signe #, ou retirez-le : le lien mène alors en haut de la page.",
            "Correct what follows the # sign, or remove it: the link then leads to the top of the page."
        )
    );

    /// <summary>
    /// The same where it stops no build: in what a vendor wrote, and in a page that changes with the days, such as the agenda.
    /// </summary>
    public static readonly DiagnosticKind AnchorLost = new(Anchor.Id, Severity.Review, Anchor.Message, Anchor.Help);

    /// <summary>No address at all that a page may lead to.</summary>
    public static readonly DiagnosticKind Refused = new(
        "reference-refused",
        Severity.Error,
        new("Le lien « {0} » ne peut pas être suivi.", "The link “{0}” cannot be followed."),
        new(
            "Écrivez une adresse complète (https://…, mailto:… ou tel:…), ou celle d’une page du site depuis sa racine : /agenda/.",
            "Write a full address (https://…, mailto:… or tel:…), or that of a page of the site from its root: /agenda/."
        )
    );

    public static readonly DiagnosticKind Lost = new(
        "reference-lost",
        Severity.Review,
        new(
            "Le texte renvoie à « {0} », une page que ce marché n’a pas : il s’affiche sans lien.",
            "The text refers to “{0}”, a page that this market does not have: it is shown without a link."
        ),
        new("Corrigez l’adresse, ou retirez le lien.", "Correct the address, or remove the link.")
    );

    public static readonly DiagnosticKind Unpublished = new(
        "reference-unpublished",
        Severity.Advice,
        new(
            "Le lien « {0} » mène à une page qui n’est pas publiée en ce moment : le texte s’affiche sans lien.",
            "The link “{0}” leads to a page that is not published at present: the text is shown without a link."
        ),
        new(
            "Il n’y a rien à faire si la page revient. Sinon, retirez le lien.",
            "There is nothing to do if the page will be back. Otherwise remove the link."
        )
    );

    /// <summary>The same in a template, whose link stays: time alone must not stop a market.</summary>
    public static readonly DiagnosticKind UnpublishedInTheme = new(
        Unpublished.Id,
        Severity.Review,
        new(
            "Le lien « {0} » du thème mène à une page qui n’est pas publiée en ce moment.",
            "The theme’s link “{0}” leads to a page that is not published at present."
        ),
        new("Montrez ce lien seulement quand la page existe, ou retirez-le.", "Show this link only while the page exists, or remove it.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Broken,
        BrokenNear,
        Anchor,
        AnchorLost,
        Refused,
        Lost,
        Unpublished,
        UnpublishedInTheme,
    ];
}
