namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about a link to another site. Argument 0 is the link, argument 1 the part of it that is wrong.</summary>
internal static class LinkKinds
{
    public static readonly DiagnosticKind Incomplete = new(
        "link-refused",
        Severity.Error,
        new("« {0} » n’est pas une adresse complète.", "“{0}” is not a full address."),
        new(
            "Copiez l’adresse depuis la barre du navigateur ; elle commence par https://.",
            "Copy the address from the browser’s bar; it begins with https://."
        )
    );

    public static readonly DiagnosticKind IncompleteNear = new(
        "link-refused",
        Severity.Error,
        new("« {0} » n’est pas une adresse complète.", "“{0}” is not a full address."),
        new("Écrivez « {1} ».", "Write “{1}”.")
    );

    public static readonly DiagnosticKind OtherScheme = new(
        "link-refused",
        Severity.Error,
        new("Ce lien commence par « {1} » et ne mène pas à une page.", "This link begins with “{1}” and does not lead to a page."),
        new(
            "Écrivez l’adresse d’une page, qui commence par https://. Un mail va dans « email: », un numéro dans « phone: ».",
            "Write the address of a page, which begins with https://. A mail address goes into “email:”, a number into “phone:”."
        )
    );

    public static readonly DiagnosticKind Account = new(
        "link-refused",
        Severity.Error,
        new(
            "Le début de ce lien contient « @ », qui peut cacher un autre site (« {1} »).",
            "The beginning of this link holds “@”, which may hide another site (“{1}”)."
        ),
        new("Écrivez l’adresse sans nom d’utilisateur ni mot de passe.", "Write the address without a user name or password.")
    );

    public static readonly DiagnosticKind NumericHost = new(
        "link-refused",
        Severity.Error,
        new(
            "Ce lien mène à une machine (« {1} ») et non à un site qui a un nom.",
            "This link leads to a machine (“{1}”), not to a site with a name."
        ),
        new("Écrivez l’adresse du site telle que vos clients la connaissent.", "Write the site’s address as your customers know it.")
    );

    public static readonly DiagnosticKind Host = new(
        "link-refused",
        Severity.Error,
        new("« {1} » n’est pas un nom de site.", "“{1}” is not a site’s name."),
        new(
            "Copiez l’adresse depuis la barre du navigateur ; le nom du site n’a que des lettres latines, des chiffres, des tirets "
                + "et des points.",
            "Copy the address from the browser’s bar; a site’s name has Latin letters, digits, hyphens and dots only."
        )
    );

    public static readonly DiagnosticKind Character = new(
        "link-refused",
        Severity.Error,
        new("Ce lien contient « {1} », qui n’a pas sa place dans une adresse.", "This link holds “{1}”, which has no place in an address."),
        new(
            "Copiez l’adresse à nouveau depuis la barre du navigateur, sans espace ni guillemet.",
            "Copy the address again from the browser’s bar, without spaces or quotes."
        )
    );

    public static readonly DiagnosticKind TooLong = new(
        "link-refused",
        Severity.Error,
        new(
            "Ce lien est trop long : {0} caractères, alors que 2 000 sont déjà beaucoup.",
            "This link is too long: {0} characters, when 2,000 are many already."
        ),
        new("Donnez l’adresse simple de la page, sans ce qui suit « ? ».", "Give the page’s plain address, without what follows “?”.")
    );

    public static readonly DiagnosticKind Plain = new(
        "link-http",
        Severity.Advice,
        new("Ce lien n’est pas chiffré : il commence par http://.", "This link is not encrypted: it begins with http://."),
        new(
            "Essayez la même adresse avec https://, et gardez-la si elle s’ouvre.",
            "Try the same address with https://, and keep that if it opens."
        )
    );

    public static readonly DiagnosticKind OtherSite = new(
        "link-other-site",
        Severity.Error,
        new("Ce lien est donné comme {1}, et mène ailleurs : « {0} ».", "This link is given as {1} and leads elsewhere: “{0}”."),
        new(
            "Copiez l’adresse de votre page sur {1}, ou mettez celle-ci dans « website: » ou « shop: ».",
            "Copy the address of your page on {1}, or put this one into “website:” or “shop:”."
        )
    );

    public static readonly DiagnosticKind NetworkAsSite = new(
        "link-network",
        Severity.Advice,
        new("Le site donné est une page {1} : « {0} ».", "The site given is a page on {1}: “{0}”."),
        new(
            "Si vous n’avez pas d’autre site, écrivez « {2}: {0} » à la place de « website: {0} » : les acheteurs sauront où le lien mène.",
            "If you have no other site, write “{2}: {0}” instead of “website: {0}”: shoppers will know where the link leads."
        )
    )
    {
        Ours = [1],
    };

    public static readonly DiagnosticKind NetworkTwice = new(
        "link-network",
        Severity.Advice,
        NetworkAsSite.Message,
        new(
            "« {2}: » est déjà là : retirez la ligne « website: », ou mettez-y un site à vous.",
            "“{2}:” is there already: remove the line “website:”, or put a site of your own there."
        )
    )
    {
        Ours = [1],
    };

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Incomplete,
        IncompleteNear,
        OtherScheme,
        Account,
        NumericHost,
        Host,
        Character,
        TooLong,
        Plain,
        OtherSite,
        NetworkAsSite,
        NetworkTwice,
    ];
}
