namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about the HTML of a theme's templates: its tags, and the places where a value may be written.</summary>
internal static class TemplateMarkupKinds
{
    public static readonly DiagnosticKind Markup = new(
        "template-markup",
        Severity.Error,
        new Bilingual("Ce HTML est ambigu : « {0} ».", "This HTML is ambiguous: “{0}”."),
        new Bilingual(
            "Écrivez &lt; pour un chevron, mettez les valeurs d’attribut entre guillemets et une espace entre deux attributs.",
            "Write &lt; for an angle bracket, put attribute values in quotes, and a space between two attributes."
        )
    );

    public static readonly DiagnosticKind InlineCode = new(
        "template-inline-code",
        Severity.Error,
        new Bilingual(
            "« {0} » n’est pas permis : les pages interdisent tout script et tout style dans le HTML.",
            "“{0}” is not allowed: pages forbid any script or style within the HTML."
        ),
        new Bilingual(
            "Mettez le script ou le style dans un fichier du thème, et les données dans un attribut data-… ou un script de type "
                + "application/json.",
            "Put the script or style in a file of the theme, and data in a data-… attribute or a script of type application/json."
        )
    );

    public static readonly DiagnosticKind Elsewhere = new(
        "template-elsewhere",
        Severity.Error,
        new Bilingual(
            "« {0} » serait chargé d’un autre site : les pages l’interdisent.",
            "“{0}” would be loaded from another site: pages forbid it."
        ),
        new Bilingual(
            "Copiez le fichier dans le thème et donnez son adresse sur ce site.",
            "Copy the file into the theme and give its address on this site."
        )
    );

    public static readonly DiagnosticKind UnsafePlace = new(
        "template-unsafe-place",
        Severity.Error,
        new Bilingual("Aucune valeur ne peut être écrite ici ({0}).", "No value can be written here ({0})."),
        new Bilingual(
            "Une valeur se place entre deux balises, ou entre les guillemets d’un attribut ordinaire.",
            "A value stands between two tags, or within the quotes of an ordinary attribute."
        )
    );

    public static readonly DiagnosticKind Unquoted = new(
        "template-unquoted",
        Severity.Error,
        new Bilingual("La valeur de l’attribut « {0} » n’est pas entre guillemets.", "The value of the attribute “{0}” is not in quotes."),
        new Bilingual("Écrivez {0}=\"{{{{ … }}}}\".", "Write {0}=\"{{{{ … }}}}\".")
    );

    public static readonly DiagnosticKind AddressPieces = new(
        "template-address",
        Severity.Error,
        new Bilingual(
            "L’adresse de « {0} » est composée de morceaux dont le début n’est pas sûr.",
            "The address in “{0}” is made of pieces whose beginning is not certain."
        ),
        new Bilingual(
            "Donnez l’adresse entière en une valeur, ou commencez-la en toutes lettres : « /chemin/{{{{ x }}}} », « https://… », "
                + "« mailto:{{{{ x }}}} ».",
            "Give the whole address as one value, or begin it literally: “/path/{{{{ x }}}}”, “https://…”, “mailto:{{{{ x }}}}”."
        )
    );

    public static readonly DiagnosticKind Branches = new(
        "template-branches",
        Severity.Error,
        new Bilingual(
            "Les chemins de ce « {0} » ne laissent pas le HTML au même endroit.",
            "The ways through this “{0}” do not leave the HTML in the same place."
        ),
        new Bilingual(
            "Ouvrez et fermez chaque balise et chaque guillemet dans la même branche, ou tous deux au-dehors.",
            "Open and close each tag and each quote in the same branch, or both outside it."
        )
    );

    public static readonly DiagnosticKind Unfinished = new(
        "template-unfinished",
        Severity.Error,
        new Bilingual(
            "Ceci commence ou finit à l’intérieur d’une balise ou d’un élément comme title ou script.",
            "This begins or ends inside a tag or an element such as title or script."
        ),
        new Bilingual(
            "Un gabarit, un include et un capture commencent et finissent entre deux balises.",
            "A template, an include and a capture begin and end between two tags."
        )
    );

    public static readonly DiagnosticKind Policy = new(
        "template-policy",
        Severity.Error,
        new Bilingual(
            "La page {0} n’a pas la ligne qui interdit de charger quoi que ce soit d’ailleurs, ou ne l’a qu’après avoir chargé "
                + "quelque chose.",
            "The page {0} lacks the line that forbids loading anything from elsewhere, or has it only after something was loaded."
        ),
        new Bilingual(
            "Ajoutez-la telle quelle après la ligne <meta charset=\"utf-8\"> : {1}",
            "Add it as it is after the line <meta charset=\"utf-8\">: {1}"
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All =
    [
        Markup,
        InlineCode,
        Elsewhere,
        UnsafePlace,
        Unquoted,
        AddressPieces,
        Branches,
        Unfinished,
        Policy,
    ];
}
