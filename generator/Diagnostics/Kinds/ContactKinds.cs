namespace StaticMarche.Diagnostics.Kinds;

/// <summary>How shoppers can reach a vendor.</summary>
internal static class ContactKinds
{
    public static readonly DiagnosticKind Missing = new(
        "contact-missing",
        Severity.Error,
        new(
            "Personne ne peut vous joindre ni vous trouver : cette fiche n’a ni contact, ni visite, ni rendez-vous.",
            "Nobody can reach or find you: this profile has no contact, visit or events."
        ),
        new(
            "Ajoutez au moins un moyen : contact: {{ email: … }}, une boutique, un téléphone, des heures de visite ou un marché.",
            "Add at least one way: contact: {{ email: … }}, a shop, a telephone, visiting hours or a market."
        )
    );

    public static readonly DiagnosticKind Phone = new(
        "phone-invalid",
        Severity.Error,
        new("« {0} » n’est pas un numéro de téléphone français.", "“{0}” is not a French telephone number."),
        new(
            "Écrivez les dix chiffres entre guillemets, par exemple \"05 49 00 00 00\", ou +33 puis les neuf derniers.",
            "Write the ten digits between quotes, for instance \"05 49 00 00 00\", or +33 and the last nine."
        )
    );

    public static readonly DiagnosticKind PhoneWithoutZero = new(
        "phone-invalid",
        Severity.Error,
        new("Le numéro « {0} » a perdu son zéro.", "The number “{0}” has lost its zero."),
        new("Écrivez « {1}: \"0{0}\" », entre guillemets.", "Write “{1}: \"0{0}\"”, between quotes.")
    );

    public static readonly DiagnosticKind PhoneNear = new(
        "phone-invalid",
        Severity.Error,
        new("« {0} » est plus qu’un numéro de téléphone.", "“{0}” is more than a telephone number."),
        new(
            "Écrivez le numéro seul, « {1}: \"{2}\" ». Les heures où vous répondez vont dans votre texte.",
            "Write the number alone, “{1}: \"{2}\"”. The hours when you answer go into your text."
        )
    );

    public static readonly DiagnosticKind TwoPhones = new(
        "phone-invalid",
        Severity.Error,
        new("« {0} » tient plusieurs numéros dans un champ qui n’en prend qu’un.", "“{0}” holds several numbers in a field for one."),
        new(
            "Écrivez « phone: \"{1}\" » et, sur la ligne suivante, « other_phone: \"{2}\" ».",
            "Write “phone: \"{1}\"” and, on the next line, “other_phone: \"{2}\"”."
        )
    );

    public static readonly DiagnosticKind Email = new(
        "email-invalid",
        Severity.Error,
        new("« {0} » n’est pas une adresse mail.", "“{0}” is not a mail address."),
        new("Écrivez une seule adresse, comme bonjour@mon-atelier.fr.", "Write a single address, such as bonjour@mon-atelier.fr.")
    );

    public static readonly DiagnosticKind PickupNowhere = new(
        "pickup-nowhere",
        Severity.Advice,
        new(
            "Le retrait sur place est proposé (« pickup »), et rien ne dit où ni quand venir.",
            "Collection is offered (“pickup”), and nothing says where or when to come."
        ),
        new(
            "Ajoutez l’adresse, ou un moment si vous ne publiez pas d’adresse : visit: {{ address: 3 rue du Moulin, public: true }} "
                + "ou visit: {{ hours: Sur rendez-vous }}.",
            "Add the address, or a time if you publish no address: visit: {{ address: 3 rue du Moulin, public: true }} or visit: {{ "
                + "hours: Sur rendez-vous }}."
        )
    );

    public static readonly DiagnosticKind PickupHidden = new(
        "pickup-nowhere",
        Severity.Advice,
        PickupNowhere.Message,
        new(
            "L’adresse est là, mais n’est pas publiée : ajoutez « public: true » sous « visit: », ou « hours: Sur rendez-vous ».",
            "The address is there, but is not published: add “public: true” under “visit:”, or “hours: Sur rendez-vous”."
        )
    );

    public static readonly DiagnosticKind VisitElsewhere = new(
        "visit-elsewhere",
        Severity.Advice,
        new(
            "L’adresse est à « {0} », et la fiche à « {1} » : on ne sait où venir.",
            "The address is in “{0}”, and the profile in “{1}”: nobody knows where to come."
        ),
        new(
            "Écrivez la même commune dans « address » et dans « commune », ou ôtez-la de l’adresse.",
            "Write the same commune in “address” and in “commune”, or take it out of the address."
        )
    );

    public static readonly DiagnosticKind VisitWithoutStreet = new(
        "visit-without-street",
        Severity.Advice,
        new(
            "L’adresse ne dit que la commune, « {0} », que la page montre déjà.",
            "The address says only the commune, “{0}”, which the page shows already."
        ),
        new(
            "Ajoutez la rue ou le lieu-dit, comme « address: 3 rue du Moulin », ou retirez cette ligne.",
            "Add the street or the place, such as “address: 3 rue du Moulin”, or remove this line."
        )
    );

    public static readonly DiagnosticKind EmailNear = new(
        "email-invalid",
        Severity.Error,
        new("« {0} » est plus qu’une adresse mail.", "“{0}” is more than a mail address."),
        new("Écrivez une seule adresse : « email: {1} ».", "Write a single address: “email: {1}”.")
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Missing,
        Phone,
        PhoneWithoutZero,
        PhoneNear,
        TwoPhones,
        Email,
        EmailNear,
        PickupNowhere,
        PickupHidden,
        VisitElsewhere,
        VisitWithoutStreet,
    ];
}
