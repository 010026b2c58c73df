namespace StaticMarche.Diagnostics.Kinds;

/// <summary>Findings about <c>content/territory.geojson</c>, from which the map is drawn.</summary>
internal static class OutlineKinds
{
    public static readonly DiagnosticKind TooLarge = new(
        "outline-too-large",
        Severity.Error,
        new(
            "Ce contour dépasse {0} Ko : il est bien plus précis que la carte ne peut le montrer.",
            "This outline exceeds {0} KB: it is far more precise than the map can show."
        ),
        new(
            "Simplifiez-le, par exemple sur mapshaper.org, puis enregistrez-le à nouveau en GeoJSON.",
            "Simplify it, for instance on mapshaper.org, and save it as GeoJSON again."
        )
    );

    public static readonly DiagnosticKind Unreadable = new(
        "outline-unreadable",
        Severity.Error,
        new(
            "Ce fichier n’est pas du GeoJSON : il ne se lit plus à partir de cette ligne.",
            "This file is not GeoJSON: it cannot be read from this line on."
        ),
        new(
            "Téléchargez à nouveau le contour, en choisissant le format GeoJSON ; ou supprimez le fichier : le site aura alors une "
                + "liste de communes à la place de la carte.",
            "Download the outline again in the GeoJSON format; or delete the file: the site will have a list of communes instead of "
                + "the map."
        )
    );

    public static readonly DiagnosticKind NoBorder = new(
        "outline-no-border",
        Severity.Error,
        new(
            "Ce fichier ne contient pas de contour (« Polygon » ou « MultiPolygon »).",
            "This file holds no outline (“Polygon” or “MultiPolygon”)."
        ),
        new(
            "Choisissez le contour du territoire, et non des points ou des lignes.",
            "Choose the outline of the territory, not points or lines."
        )
    );

    public static readonly DiagnosticKind Point = new(
        "outline-point",
        Severity.Error,
        new("« {0} » n’est pas un point en degrés, longitude puis latitude.", "“{0}” is not a point in degrees, longitude then latitude."),
        new(
            "Enregistrez le contour en coordonnées WGS 84 (EPSG:4326) : les mètres de Lambert 93 ne se lisent pas ici.",
            "Save the outline in WGS 84 coordinates (EPSG:4326): the metres of Lambert 93 cannot be read here."
        )
    );

    public static readonly DiagnosticKind Ring = new(
        "outline-ring",
        Severity.Error,
        new(
            "« {0} » n’est pas une ligne fermée : elle a moins de quatre points, ou ne revient pas au premier.",
            "“{0}” is not a closed line: it has fewer than four points, or does not return to the first."
        ),
        new(
            "Téléchargez à nouveau le contour : le fichier est sans doute coupé ou retouché.",
            "Download the outline again: the file was probably cut or altered."
        )
    );

    public static readonly DiagnosticKind Elsewhere = new(
        "outline-elsewhere",
        Severity.Advice,
        new(
            "« {0} » est hors de ce contour, comme {1} communes en tout : ce n’est peut-être pas celui du territoire.",
            "“{0}” is outside this outline, as {1} communes are in all: it may not be that of the territory."
        ),
        new(
            "Remplacez le fichier par le contour du territoire dont content/places.yml liste les communes.",
            "Replace the file by the outline of the territory whose communes content/places.yml lists."
        )
    );

    public static readonly IReadOnlyList<DiagnosticKind> All = [TooLarge, Unreadable, NoBorder, Point, Ring, Elsewhere];
}
