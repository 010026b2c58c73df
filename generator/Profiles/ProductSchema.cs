using StaticMarche.Content.Market;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics.Kinds;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Profiles;

/// <summary>The fields of one product of a profile.</summary>
internal static class ProductSchema
{
    /// <summary>Front, back, detail, in use: more makes a slow page.</summary>
    public const int MaxPhotos = 4;

    private static readonly Field<string> File = Required(
        "file",
        TextKind.Instance,
        "Le nom du fichier, posé à côté de la fiche.",
        "The file's name, beside the profile.",
        ProfileKinds.PhotoMissing
    );
    private static readonly Field<string> Alt = Required(
        "alt",
        ProfileTexts.Alt,
        "Ce que l’on voit, pour qui ne voit pas la photo.",
        "What is to be seen, for those who can't see the photo.",
        ProfileKinds.AltMissing
    );
    private static readonly Field<Written<FocalPoint>> Focus = Optional(
        "focus",
        new ReadableKind<FocalPoint>(FocalPoint.TryParse),
        "Le point à garder quand la photo est recadrée : 40% 30%.",
        "The point to keep when the photo is cropped: 40% 30%."
    );
    private static readonly MapSchema<PhotoEntry> Photo = new(new("la photo", "the photo"), [File, Alt, Focus], read => new PhotoEntry
    {
        File = read.Get(File),
        Alt = read.Get(Alt),
        Focus = read.Get(Focus),
    }) { Guide = () => ProfileWords.Guide, Level = "products/photos" };

    private static readonly Field<string> Name = Required("name", ProfileTexts.Name, "Le nom du produit.", "The product's name.");
    private static readonly Field<string> Slug = Optional(
        "slug",
        TextKind.Exact,
        "Le nom court qui sert d’adresse ; sinon, il vient du nom.",
        "The short name used in its address; otherwise made from the name."
    );
    private static readonly Field<Price> PriceField = Required(
        "price",
        PriceKind.Instance,
        "Le prix en euros, taxes comprises.",
        "The price in euros, tax included.",
        PriceKinds.Missing
    );
    private static readonly Field<string> Category = Optional(
        "category",
        TextKind.Exact,
        "Sa catégorie, si ce n’est pas la première de la fiche.",
        "Its category, unless it is the profile's first."
    );
    private static readonly Field<IReadOnlyList<Located<PhotoEntry>>> Photos = Required(
        "photos",
        ListOf(Photo, MaxPhotos),
        "De une à quatre photos.",
        "One to four photos.",
        ProfileKinds.PhotoMissing
    );
    private static readonly Field<string> Description = Required(
        "description",
        ProfileTexts.Description,
        "Le produit en quelques phrases : comment il est fait, à quoi il sert.",
        "The product in a few sentences: how it is made, what it is for."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Materials = Optional(
        "materials",
        Texts(20),
        "Les matières.",
        "The materials."
    );
    private static readonly Field<string> Size = Optional(
        "size",
        TextKind.Instance,
        "Les dimensions, le poids ou le volume.",
        "Dimensions, weight or volume."
    );
    private static readonly Field<Availability> Available = Required(
        "availability",
        new ChoiceKind<Availability>(Availabilities.All),
        "in-stock (en stock), unique, made-to-order (sur commande) ou sold-out (vendu).",
        "in-stock, unique, made-to-order or sold-out."
    );
    private static readonly Field<int> LeadTime = Optional(
        "lead_time",
        new IntegerKind(1, 730) { Meant = WrittenDays.Parse },
        "Le délai en jours, pour un produit sur commande.",
        "The delay in days, when made to order."
    );
    private static readonly Field<bool> Personalised = Optional(
        "personalised",
        YesNoKind.Instance,
        "Peut-il être gravé, brodé, fait sur mesure ?",
        "Can it be engraved, embroidered, made to measure?"
    );
    private static readonly Field<string> Url = Optional("url", TextKind.Exact, "Sa page dans votre boutique.", "Its page in your shop.");
    private static readonly Field<DateOnly> Added = Optional(
        "added",
        DateKind.Instance,
        "Le jour où il a été ajouté.",
        "The day it was added."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Aliases = Optional(
        "aliases",
        Names(20),
        "Ses anciens noms courts : ces adresses continuent de répondre.",
        "Its former short names: those addresses keep answering."
    );

    public static readonly MapSchema<ProductEntry> Schema = new(
        new("le produit", "the product"),
        [Name, Slug, PriceField, Category, Photos, Description, Materials, Size, Available, LeadTime, Personalised, Url, Added, Aliases],
        read => new ProductEntry
        {
            Name = read.Get(Name),
            Slug = read.Get(Slug),
            Price = read.Get(PriceField),
            Category = read.Get(Category),
            Photos = read.List(Photos),
            Description = read.Get(Description),
            Materials = read.List(Materials),
            Size = read.Get(Size),
            Availability = read.Get(Available),
            LeadTime = read.Get(LeadTime),
            Personalised = read.Get(Personalised),
            Url = read.Get(Url),
            Added = read.Get(Added),
            Aliases = read.List(Aliases),
        }
    )
    {
        Guide = () => ProfileWords.Guide,
        Level = "products",
    };
}
