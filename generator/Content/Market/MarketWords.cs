using StaticMarche.Content.Schema;

namespace StaticMarche.Content.Market;

/// <summary>
/// What people write in events, selections and pages who do not know the names of the fields, as <c>ProfileWords</c> has it for profiles:
/// by a field's path, words apart from each other by commas; those of "" are of the text below the fields.
/// </summary>
internal static class MarketWords
{
    public static readonly IReadOnlyDictionary<string, string> OfEvents = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] =
            "description, descriptif, presentation, programme, texte, details, infos, informations, contenu, a propos, commentaire, notes",
        ["name"] = "nom, titre, intitule, libelle, evenement, rendez-vous, nom de l'evenement, nom du marche, nom du rendez-vous, title",
        ["commune"] = "ville, village, localite, cp, code postal, insee, code insee, commune ville",
        ["place"] = "lieu, adresse, endroit, emplacement, salle, rue, ou, lieu dit, place du marche, lieu du rendez-vous",
        ["dates"] = "jours, quand, calendrier, agenda, horaires, seances, dates et heures, jours et heures",
        ["dates/on"] = "date, jour, le, du, date de debut, date de fin, au, day",
        ["dates/open"] = "ouverture, debut, heure de debut, heure d'ouverture, ouvre, ouvre a, de, des, heure, start",
        ["dates/close"] = "fermeture, fin, heure de fin, heure de fermeture, ferme, ferme a, a, jusqu'a, end",
        ["dates/cancelled"] = "annule, annulee, annulation, supprime, supprimee, reporte, reportee, canceled",
        ["url"] = "site, site web, site internet, web, internet, lien, liens, page, page web, facebook, adresse du site, billetterie",
        ["free"] = "gratuit, gratuite, entree libre, entree gratuite, acces libre, libre",
    };

    public static readonly IReadOnlyDictionary<string, string> OfSelections = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = "texte, contenu, recit, a propos, details",
        ["title"] = "titre, nom, intitule, libelle, nom de la selection, name",
        ["intro"] = "introduction, accroche, chapeau, resume, description, presentation, phrase, sous titre",
        ["products"] = "produits, produit, articles, liste, liste des produits, choix, objets, pieces, creations, idees",
        ["rule"] = "regle, regles, critere, criteres, filtre, filtres, condition, conditions",
        ["rule/max_price"] = "prix max, prix maxi, prix maximum, prix maximal, maximum, max, budget, plafond, jusqu'a, moins de",
        ["rule/min_price"] = "prix min, prix mini, prix minimum, prix minimal, minimum, min, a partir de, plus de",
        ["rule/categories"] = "categorie, rubrique, rubriques, famille, familles, themes, tags",
        ["rule/kinds"] = "sorte, sortes, activite, activites, type, types, genre, metier, metiers",
        ["rule/communes"] = "commune, ville, villes, village, villages, lieu, lieux",
        ["rule/availability"] = "disponibilite, disponibilites, dispo, disponible, stock",
        ["rule/added_since"] = "ajoute depuis, ajoutes depuis, depuis, depuis le, a partir du, nouveautes, date",
        ["rule/limit"] = "limite, nombre, nombre maximum, nombre max, combien, quantite",
    };

    public static readonly IReadOnlyDictionary<string, string> OfPages = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] = "texte, contenu, corps, body, content",
        ["title"] = "titre, nom, intitule, nom de la page, name",
        ["description"] = "resume, accroche, chapeau, phrase, presentation, introduction, sous titre",
        ["order"] = "ordre, rang, place, position, numero, poids",
    };

    public static readonly FieldGuide Events = new(EventSchema.Fields, OfEvents);

    public static readonly FieldGuide Selections = new(SelectionSchema.Fields, OfSelections);

    public static readonly FieldGuide Pages = new(PageSchema.Fields, OfPages);
}
