using StaticMarche.Content.Market;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics.Kinds;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Profiles;

/// <summary>The fields of <c>profile.md</c>, in the order in which people should write them.</summary>
internal static class ProfileSchema
{
    /// <summary>A stall is a choice, not a stock list; a moderator reads every product.</summary>
    public const int MaxProducts = 40;

    public const int MaxCategories = 4;

    private static readonly Field<string> Name = Required(
        "name",
        ProfileTexts.Name,
        "Le nom sous lequel on vous connaît.",
        "The name people know you by."
    );
    private static readonly Field<string> Tagline = Optional(
        "tagline",
        ProfileTexts.Tagline,
        "Ce que vous faites, en une ligne.",
        "What you make, in one line."
    );
    private static readonly Field<string> Kind = Required(
        "kind",
        TextKind.Instance,
        "Votre activité : createur, artisan, commercant ou soins.",
        "Your activity: createur, artisan, commercant or soins."
    );
    private static readonly Field<string> Siret = Required(
        "siret",
        TextKind.Exact,
        "Votre SIRET, 14 chiffres entre guillemets.",
        "Your SIRET, 14 digits between quotes.",
        ProfileKinds.SiretMissing
    );
    private static readonly Field<string> Commune = Required(
        "commune",
        TextKind.Instance,
        "Votre commune, par son nom officiel, son ancien nom ou son code INSEE.",
        "Your commune, by its official or former name or its INSEE code."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Categories = Required(
        "categories",
        Names(MaxCategories),
        "De une à quatre catégories, parmi celles de categories.yml.",
        "One to four categories among those of categories.yml."
    );
    private static readonly Field<string> Photo = Optional(
        "photo",
        TextKind.Instance,
        "Une photo de l’atelier ou de vous, posée dans le même dossier.",
        "A photo of the workshop or of you, in the same folder."
    );
    private static readonly Field<string> PhotoAlt = Optional(
        "photo_alt",
        ProfileTexts.Alt,
        "Ce que l’on voit sur cette photo.",
        "What that photo shows."
    );
    private static readonly Field<DateOnly> Joined = Required(
        "joined",
        DateKind.Instance,
        "Le jour de la première publication.",
        "The day of first publication."
    );
    private static readonly Field<DateOnly> Confirmed = Optional(
        "confirmed",
        DateKind.Instance,
        "Le dernier jour où vous avez confirmé votre fiche.",
        "The last day you confirmed your profile."
    );
    private static readonly Field<DateOnly> Consent = Required(
        "consent",
        DateKind.Instance,
        "Le jour où vous avez accepté d’être publié.",
        "The day you agreed to be published.",
        ProfileKinds.ConsentMissing
    );
    private static readonly Field<DateOnly> VerifiedOn = Required(
        "on",
        DateKind.Instance,
        "Le jour de la vérification.",
        "The day of the check."
    );
    private static readonly Field<string> VerifiedBy = Required(
        "by",
        TextKind.Instance,
        "Le pseudonyme du modérateur.",
        "The moderator's pseudonym."
    );
    private static readonly Field<Verification> Verified = Optional(
        "verified",
        new MapSchema<Verification>(new("la vérification", "the check"), [VerifiedOn, VerifiedBy], read => new Verification(
            read.Get(VerifiedOn),
            read.Get(VerifiedBy)
        ))
        {
            Guide = () => ProfileWords.Guide,
            Level = "verified",
        },
        "La vérification du SIRET par un modérateur.",
        "The SIRET's check by a moderator."
    );
    private static readonly Field<string> Status = Optional(
        "status",
        new ChoiceKind(VendorStatus.All) { Words = VendorStatus.Words },
        "active, paused (en pause) ou left (parti).",
        "active, paused or left."
    );
    private static readonly Field<Contact> ContactField = Optional(
        "contact",
        ContactSchema.Schema,
        "Comment vous joindre : au moins un moyen.",
        "How to reach you: at least one way."
    );
    private static readonly Field<Visit> VisitField = Optional(
        "visit",
        VisitSchema.Schema,
        "Où et quand venir vous voir.",
        "Where and when to come."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Events = Optional(
        "events",
        Names(100),
        "Les rendez-vous où l’on peut vous rencontrer.",
        "The events where people can meet you."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Delivery = Optional(
        "delivery",
        ListOf(new ChoiceKind(Deliveries.All) { Words = Deliveries.Words }, 4),
        "pickup (retrait), post (envoi), local (livraison), none.",
        "pickup, post, local or none."
    );
    private static readonly Field<IReadOnlyList<Located<ProductEntry>>> Products = Required(
        "products",
        ListOf(ProductSchema.Schema, MaxProducts),
        "Vos produits.",
        "Your products."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Aliases = Optional(
        "aliases",
        Names(20),
        "Les anciens noms du dossier : ces adresses continuent de répondre.",
        "Former names of the folder: those addresses keep answering."
    );

    public static readonly IReadOnlyList<Field> Fields =
    [
        Name,
        Tagline,
        Kind,
        Siret,
        Commune,
        Categories,
        Photo,
        PhotoAlt,
        Joined,
        Confirmed,
        Consent,
        Verified,
        Status,
        ContactField,
        VisitField,
        Events,
        Delivery,
        Products,
        Aliases,
    ];

    /// <summary>Where a missing way to reach the vendor stands among what else is missing.</summary>
    public static readonly int RankOfContact = Fields.ToList().IndexOf(ContactField) + 1;

    public static MapSchema<Profile> For(ContentName origin, ContentFile file) =>
        new(new("la fiche", "the profile"), Fields, read => Bind(read, origin, file)) { Guide = () => ProfileWords.Guide };

    /// <summary>The field at the top that holds what somebody wrote, whatever they called it.</summary>
    private static string Meant(string written) =>
        ProfileWords.Guide.Find(written, "") is [var home, ..] ? (home.Level.Length == 0 ? home.Name : home.Level.Split('/')[0]) : written;

    private static Profile Bind(FieldReading read, ContentName origin, ContentFile file) =>
        new()
        {
            Origin = origin,
            Source = file.Source,
            Start = file.Fields.Entries is [var first, ..] ? first.Key.Span : file.Fields.Span,
            Given =
            [
                .. file
                    .Fields.Entries.Where(entry => entry.Value is not ScalarNode { IsEmpty: true })
                    .Select(entry => Meant(entry.Key.Value)),
            ],
            Name = read.Get(Name),
            Tagline = read.Get(Tagline),
            Kind = read.Get(Kind),
            Siret = read.Get(Siret),
            Commune = read.Get(Commune),
            Categories = read.List(Categories),
            Photo = read.Get(Photo),
            PhotoAlt = read.Get(PhotoAlt),
            Joined = read.Get(Joined),
            Confirmed = read.Get(Confirmed),
            Consent = read.Get(Consent),
            Verified = read.Get(Verified),
            Status = read.Get(Status),
            Contact = read.Get(ContactField),
            Visit = read.Get(VisitField),
            Events = read.List(Events),
            Delivery = read.List(Delivery),
            Products = read.List(Products),
            Aliases = read.List(Aliases),
            Body = file.Body,
            Texts = [.. read.Texts, new WrittenText(ProfileTexts.Story, file.Body, ProfileTexts.OfStory)],
        };
}

internal static class VendorStatus
{
    public const string Active = "active";

    public static readonly string[] All = [Active, "paused", "left"];

    /// <summary>What people write for each, in French.</summary>
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Active] = "actif, en activite, activite, ouvert, ouverte, oui, publie, en ligne, en cours",
        ["paused"] =
            "en pause, pause, suspendu, suspendue, ferme temporairement, fermeture temporaire, conges, en conges, absent, inactif, "
            + "inactive",
        ["left"] = "parti, partie, arrete, arretee, ferme, fermee, fini, cesse, cessation, retraite, non",
    };
}

internal static class Deliveries
{
    public const string Pickup = "pickup";

    public static readonly string[] All = [Pickup, "post", "local", "none"];

    /// <summary>What people write for each, in French.</summary>
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Pickup] =
            "retrait, retrait sur place, sur place, vente directe, vente sur place, a l'atelier, a la ferme, a la boutique, main "
            + "propre, en main propre, remise en main propre, "
            + "retrait a l'atelier, retrait a la ferme, vente a la ferme, en boutique, en magasin, click and collect, drive, a venir "
            + "chercher",
        ["post"] =
            "poste, la poste, par la poste, envoi, envoi postal, par envoi, expedition, livraison, livraison en france, colissimo, "
            + "colis, lettre suivie, mondial relay, "
            + "point relais, relais colis, chronopost, envoi possible, partout en france",
        ["local"] =
            "livraison locale, livraison alentour, livraison aux alentours, livraison a domicile, a domicile, tournee, amap, "
            + "livraison possible dans le secteur",
        ["none"] = "aucun, aucune, aucune livraison, rien, non, pas de livraison, pas d'envoi, sans",
    };
}
