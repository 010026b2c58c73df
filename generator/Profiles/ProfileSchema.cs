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
    private static readonly Field<Written<VendorKind>> Kind = Required(
        "kind",
        new ReadableKind<VendorKind>(VendorKinds.TryParse, TextRule.Line),
        "Votre activité : createur, artisan, commercant ou soins.",
        "Your activity: createur, artisan, commercant or soins."
    );
    private static readonly Field<Written<Siret>> SiretField = Required(
        "siret",
        new ReadableKind<Siret>(Siret.TryParse),
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
    private static readonly Field<VendorStatus> Status = Optional(
        "status",
        new ChoiceKind<VendorStatus>(VendorStatuses.All),
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
    private static readonly Field<IReadOnlyList<Located<Delivery>>> DeliveryField = Optional(
        "delivery",
        ListOf(new ChoiceKind<Delivery>(Deliveries.All), 4),
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
        SiretField,
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
        DeliveryField,
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
            Siret = read.Get(SiretField),
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
            Delivery = read.List(DeliveryField),
            Products = read.List(Products),
            Aliases = read.List(Aliases),
            Body = file.Body,
            Texts = [.. read.Texts, new WrittenText(ProfileTexts.Story, file.Body, ProfileTexts.OfStory)],
        };
}
