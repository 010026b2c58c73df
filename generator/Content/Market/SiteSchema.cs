using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>The fields of <c>site.yml</c>.</summary>
internal static class SiteSchema
{
    private static readonly Field<string> Name = Required(
        "name",
        TextKind.Instance,
        "Le nom du marché, comme il doit se lire en haut du site.",
        "The market's name, as it reads at the top of the site."
    );
    private static readonly Field<string> Tagline = Optional(
        "tagline",
        TextKind.Instance,
        "Le marché en une phrase.",
        "The market in one sentence."
    );
    private static readonly Field<Uri> Url = Required(
        "url",
        UrlKind.Instance,
        "L’adresse complète du site, par exemple https://marche.example/.",
        "The site's full address, for instance https://marche.example/."
    );
    private static readonly Field<string> Language = Optional("language", OneOf("fr"), "La langue du site.", "The site's language.");
    private static readonly Field<string> FeedId = Optional(
        "feed_id",
        new TagUriKind(),
        "Le début des identifiants des flux et des agendas, fixé une fois pour toutes : \"tag:marche.example,2026:catalogue\".",
        "What the ids of feeds and calendars begin with, fixed once and for all: \"tag:marche.example,2026:catalogue\"."
    );
    private static readonly Field<string> Theme = Optional(
        "theme",
        TextKind.Instance,
        "Le nom du dossier du thème, dans themes/.",
        "The name of the theme's folder, in themes/."
    );
    private static readonly Field<string> Accent = Optional(
        "accent",
        new ColourKind(),
        "La couleur d’accent du marché, par exemple \"#9c3f24\".",
        "The market's accent colour, for instance \"#9c3f24\"."
    );
    private static readonly Field<string> TerritoryName = Required(
        "name",
        TextKind.Instance,
        "Le nom du territoire, avec son article : la Vienne.",
        "The territory's name with its article: la Vienne."
    );
    private static readonly Field<string> TerritoryCode = Required(
        "code",
        TextKind.Instance,
        "Le numéro du département.",
        "The department's number."
    );
    private static readonly Field<Territory> TerritoryField = Required(
        "territory",
        new MapSchema<Territory>(new("le territoire", "the territory"), [TerritoryName, TerritoryCode], read => new Territory(
            read.Required(TerritoryName, ""),
            read.Required(TerritoryCode, "")
        )),
        "Le territoire couvert.",
        "The territory covered."
    );
    private static readonly Field<string> Contact = Required(
        "contact",
        TextKind.Instance,
        "L’adresse mail de l’équipe.",
        "The team's mail address."
    );
    private static readonly Field<Uri> Repository = Optional(
        "repository",
        UrlKind.Instance,
        "L’adresse du dépôt, pour « proposer une modification ».",
        "The repository's address, for “suggest a change”."
    );
    private static readonly Field<Publisher> PublisherField = Required(
        "publisher",
        PublisherSchema.Schema,
        "Les mentions légales, que la loi demande à tout site.",
        "The legal notice, which French law asks of every site."
    );
    private static readonly Field<IReadOnlyList<Located<VendorKind>>> Kinds = Required(
        "kinds",
        ListOf(new ChoiceKind<VendorKind>(VendorKinds.All), 8),
        "Les sortes d’activité acceptées.",
        "The kinds of activity accepted."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Moderators = Optional(
        "moderators",
        Texts(100),
        "Les pseudonymes des modérateurs.",
        "The moderators' pseudonyms."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Words = Optional(
        "words",
        Texts(2000),
        "Les mots qui demandent l’avis d’un modérateur.",
        "Words that ask for a moderator's look."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Hosts = Optional(
        "hosts",
        Texts(2000),
        "Les sites qui demandent l’avis d’un modérateur.",
        "Sites that ask for a moderator's look."
    );
    private static readonly Field<(IReadOnlyList<string> Words, IReadOnlyList<string> Hosts)> Excluded = Optional(
        "excluded",
        new MapSchema<(IReadOnlyList<string>, IReadOnlyList<string>)>(new("les exclusions", "the exclusions"), [Words, Hosts], read =>
            (Plain(read.List(Words)), Plain(read.List(Hosts)))
        ),
        "Les enseignes nationales et la vente à domicile.",
        "National chains and home selling."
    );
    private static readonly Field<ImageOptions> Images = Optional(
        "images",
        ImageOptionsSchema.Schema,
        "Les tailles et formats des photos publiées.",
        "Sizes and formats of the published photos."
    );
    private static readonly Field<int> WarnMonths = Optional(
        "warn_months",
        new IntegerKind(1, 60),
        "Après combien de mois une fiche est à confirmer.",
        "After how many months a profile is to be confirmed."
    );
    private static readonly Field<int> UnpublishMonths = Optional(
        "unpublish_months",
        new IntegerKind(1, 120),
        "Après combien de mois une fiche n’est plus publiée.",
        "After how many months a profile is no longer published."
    );
    private static readonly Field<Freshness> FreshnessField = Optional(
        "freshness",
        new MapSchema<Freshness>(new("la fraîcheur", "freshness"), [WarnMonths, UnpublishMonths], read => new Freshness(
            read.Required(WarnMonths, Freshness.Default.WarnMonths),
            read.Required(UnpublishMonths, Freshness.Default.UnpublishMonths)
        )),
        "Quand une fiche devient trop ancienne.",
        "When a profile becomes too old."
    );
    private static readonly Field<string> IntakeEmail = Optional(
        "email",
        TextKind.Instance,
        "L’adresse qui reçoit les fiches.",
        "The address that receives profiles."
    );
    private static readonly Field<Uri> IntakeEndpoint = Optional(
        "endpoint",
        UrlKind.Instance,
        "Le service qui reçoit les fiches, s’il y en a un.",
        "The service that receives profiles, if there is one."
    );
    private static readonly Field<object> Intake = Optional(
        "intake",
        new MapSchema<object>(new("la réception", "intake"), [IntakeEmail, IntakeEndpoint], read =>
            (read.Get(IntakeEmail), read.Get(IntakeEndpoint))
        ),
        "Comment les fiches arrivent.",
        "How profiles arrive."
    );
    private static readonly Field<OpenData> OpenDataField = Optional(
        "open_data",
        OpenDataSchema.Schema,
        "Ce que chacun peut faire de catalogue.json et catalogue.csv.",
        "What anybody may do with catalogue.json and catalogue.csv."
    );

    public static readonly MapSchema<Site> Schema = new(
        new("le marché", "the market"),
        [
            Name,
            Tagline,
            Url,
            FeedId,
            Language,
            Theme,
            Accent,
            TerritoryField,
            Contact,
            Repository,
            PublisherField,
            Kinds,
            Moderators,
            Excluded,
            Images,
            FreshnessField,
            Intake,
            OpenDataField,
        ],
        Bind
    );

    private static Site Bind(FieldReading read)
    {
        // Once each: reading a field again would report what is wrong with it again.
        var url = read.Get(Url);
        var theme = read.Get(Theme);
        var excluded = read.Get(Excluded)?.Value;
        return new Site
        {
            Name = read.Required(Name, ""),
            Tagline = read.Get(Tagline)?.Value,
            Url = url?.Value ?? UrlKind.Nowhere,
            FeedId = read.Get(FeedId)?.Value,
            Language = read.Required(Language, "fr"),
            Theme = theme?.Value ?? "marche",
            ThemeSpan = theme?.Span,
            Accent = read.Get(Accent)?.Value,
            Territory = read.Required(TerritoryField, new Territory("", "")),
            Contact = read.Required(Contact, ""),
            Repository = read.Get(Repository)?.Value,
            Publisher = read.Required(PublisherField, new Publisher("", "", "", "")),
            Kinds = Plain(read.List(Kinds)),
            Moderators = Plain(read.List(Moderators)),
            ExcludedWords = excluded?.Words ?? [],
            ExcludedHosts = excluded?.Hosts ?? [],
            Images = read.Required(Images, ImageOptions.Default),
            Freshness = read.Required(FreshnessField, Freshness.Default),
            OpenData = read.Get(OpenDataField)?.Value,
            Span = url?.Span ?? read.Span,
        };
    }

    private static List<T> Plain<T>(IReadOnlyList<Located<T>> items) => [.. items.Select(item => item.Value)];
}
