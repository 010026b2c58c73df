using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Profiles;

internal static class ContactSchema
{
    private static readonly ReadableKind<PhoneNumber> Number = new(PhoneNumber.TryParse);

    private static readonly Field<string> Email = Optional(
        "email",
        TextKind.Exact,
        "Une adresse mail que l’on peut publier.",
        "A mail address that may be published."
    );
    private static readonly Field<Written<PhoneNumber>> Phone = Optional(
        "phone",
        Number,
        "Un numéro que l’on peut publier, entre guillemets.",
        "A number that may be published, between quotes."
    );
    private static readonly Field<Written<PhoneNumber>> OtherPhone = Optional(
        "other_phone",
        Number,
        "Un second numéro, si vous en avez deux.",
        "A second number, if you have two."
    );
    private static readonly Field<string> Website = Optional("website", TextKind.Exact, "Votre site.", "Your site.");
    private static readonly Field<string> Shop = Optional("shop", TextKind.Exact, "Votre boutique en ligne.", "Your online shop.");
    private static readonly Field<string> Facebook = Optional("facebook", TextKind.Exact, "Votre page Facebook.", "Your Facebook page.");
    private static readonly Field<string> Instagram = Optional(
        "instagram",
        TextKind.Exact,
        "Votre compte Instagram.",
        "Your Instagram account."
    );

    public static readonly MapSchema<Contact> Schema = new(
        new("le contact", "the contact"),
        [Email, Phone, OtherPhone, Website, Shop, Facebook, Instagram],
        read => new Contact
        {
            Email = read.Get(Email),
            Phone = read.Get(Phone),
            OtherPhone = read.Get(OtherPhone),
            Website = read.Get(Website),
            Shop = read.Get(Shop),
            Facebook = read.Get(Facebook),
            Instagram = read.Get(Instagram),
        }
    )
    {
        Guide = () => ProfileWords.Guide,
        Level = "contact",
    };
}

internal static class VisitSchema
{
    private static readonly Field<string> Address = Optional(
        "address",
        LinesKind.Instance,
        "La rue ; publiée seulement avec public: true.",
        "The street; published only with public: true."
    );
    private static readonly Field<bool> Public = Optional(
        "public",
        YesNoKind.Instance,
        "L’adresse peut-elle être publiée ?",
        "May the address be published?"
    );
    private static readonly Field<string> Hours = Optional(
        "hours",
        LinesKind.Instance,
        "Les jours et heures où l’on peut venir.",
        "The days and hours when people may come."
    );

    public static readonly MapSchema<Visit> Schema = new(new("la visite", "the visit"), [Address, Public, Hours], read => new Visit
    {
        Address = read.Get(Address),
        Public = read.Get(Public),
        Hours = read.Get(Hours),
    }) { Guide = () => ProfileWords.Guide, Level = "visit" };
}
