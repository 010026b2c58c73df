using StaticMarche.Content.Schema;

namespace StaticMarche.Profiles;

/// <summary>
/// What makers write who do not know the names of the fields: French words, of shops' forms, price lists and other sites. A word may lead
/// to several fields; the level where it stands decides. The words of "" are those of a text that has a place but no field: the story.
/// </summary>
internal static class ProfileWords
{
    public static readonly IReadOnlyDictionary<string, string> ByPath = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [""] =
            "histoire, mon histoire, notre histoire, presentation, a propos, qui sommes nous, qui suis je, bio, biographie, texte, "
            + "recit, parcours, description, demarche, savoir faire",
        ["name"] =
            "nom, nom commercial, raison sociale, enseigne, marque, entreprise, societe, atelier, boutique nom, denomination, titre, "
            + "nom de l'atelier, nom et prenom, createur",
        ["tagline"] = "accroche, slogan, devise, sous titre, resume, en une ligne, phrase, specialite, metier, profession",
        ["kind"] = "activite, type, genre, sorte, statut professionnel, type d'activite, nature, secteur",
        ["siret"] = "n siret, no siret, numero siret, numero de siret, siren, n siren, immatriculation, rcs",
        ["commune"] = "ville, village, localite, cp, code postal, lieu, code commune, insee, localisation, cp ville, commune ville",
        ["categories"] = "categorie, rubrique, rubriques, domaine, domaines, famille, familles, tags, mots cles, themes",
        ["photo"] = "image, photo de l'atelier, photo atelier, photo de profil, portrait, logo, vignette, couverture, photos, images, img",
        ["photo_alt"] =
            "description photo, legende photo, legende, description de la photo, alt, texte alternatif, photo description, photo legende",
        ["joined"] =
            "inscription, date d'inscription, inscrit le, date, cree le, membre depuis, publie le, date de creation, depuis, arrivee",
        ["confirmed"] = "confirme, confirme le, mise a jour, mis a jour, derniere mise a jour, maj, a jour le, date de confirmation",
        ["consent"] = "accord, consentement, autorisation, accord de publication, accord le, accepte, accepte le, rgpd, droit a l'image",
        ["verified"] = "verifie, verification, controle, valide, validation",
        ["verified/on"] = "le, date, verifie le",
        ["verified/by"] = "par, moderateur, moderatrice, verifie par",
        ["status"] = "statut, etat, actif, ouvert, en activite",
        ["contact"] = "contacts, coordonnees, nous contacter, me contacter, joindre, comment nous joindre",
        ["contact/email"] = "mail, e-mail, courriel, adresse mail, adresse e-mail, adresse electronique, mel, adresse courriel, messagerie",
        ["contact/phone"] =
            "tel, telephone, portable, mobile, fixe, numero, numero de telephone, n tel, n de telephone, tel portable, tel fixe, "
            + "telephone portable, gsm, whatsapp",
        ["contact/other_phone"] = "autre telephone, second telephone, deuxieme telephone, telephone 2, tel 2, autre numero, second numero",
        ["contact/website"] = "site, site web, site internet, web, internet, url, lien, liens, page web, adresse du site, blog",
        ["contact/shop"] =
            "boutique, boutique en ligne, e-shop, eshop, shop en ligne, vente en ligne, magasin en ligne, etsy, lien boutique, "
            + "commander, drive",
        ["contact/facebook"] = "fb, page facebook, page fb, facebook page, meta",
        ["contact/instagram"] = "insta, ig, compte instagram, compte insta",
        ["visit"] = "visite, visites, venir, nous trouver, ou nous trouver, acces, lieu de vente, point de vente, adresse et horaires",
        ["visit/address"] = "adresse, rue, adresse postale, adresse de l'atelier, adresse atelier, voie, lieu dit, adresse de vente",
        ["visit/public"] = "publique, adresse publique, afficher l'adresse, adresse visible, visible, publier",
        ["visit/hours"] =
            "horaires, horaire, heures, heures d'ouverture, horaires d'ouverture, ouverture, ouvertures, jours d'ouverture, jours, "
            + "jours et heures, permanence, rendez-vous, sur rendez-vous",
        ["events"] = "marches, marche, evenements, evenement, salons, foires, dates, agenda, expositions, rendez vous, ou nous rencontrer",
        ["delivery"] =
            "livraison, livraisons, expedition, envoi, envois, retrait, mode de livraison, modes de livraison, vente, mode de vente, "
            + "modes de vente, type de vente, comment l'obtenir, transport",
        ["products"] =
            "produit, produits, articles, article, creations, creation, oeuvres, catalogue, objets, mes produits, nos produits, "
            + "pieces, prestations",
        ["aliases"] = "anciens noms, ancien nom, ancienne adresse, anciennes adresses, alias",
        ["products/name"] = "nom, titre, designation, intitule, libelle, article, produit, nom du produit, modele, reference, ref",
        ["products/slug"] = "nom court, adresse, identifiant, adresse de la page",
        ["products/price"] = "prix, tarif, tarifs, cout, montant, prix ttc, prix de vente, prix unitaire, pu, prix en euros, euros",
        ["products/price/from"] = "de, a partir de, des, prix minimum, minimum, mini, prix min, min",
        ["products/price/to"] = "a, jusqu'a, prix maximum, maximum, maxi, prix max, max",
        ["products/price/quote"] = "devis, sur devis, selon, sur demande, calcul",
        ["products/category"] = "categorie, categories, rubrique, famille, type, genre, domaine",
        ["products/photos"] = "photo, image, images, photographie, photographies, visuel, visuels, img, illustration, fichier",
        ["products/photos/file"] = "fichier, nom, nom du fichier, photo, image, src, source, chemin, url",
        ["products/photos/alt"] = "description, legende, texte, texte alternatif, alternative, titre, description de la photo",
        ["products/photos/focus"] = "point, cadrage, centre, recadrage, point focal, mise au point",
        ["products/description"] =
            "descriptif, details, detail, texte, presentation, a propos, caracteristiques, notes, commentaire, infos, informations",
        ["products/materials"] =
            "matiere, matieres, materiau, materiaux, matieres premieres, composition, ingredients, bois, tissu, tissus, fait en, essence",
        ["products/size"] =
            "taille, tailles, dimension, dimensions, format, formats, poids, volume, contenance, hauteur, largeur, longueur, "
            + "diametre, mesures, pointure",
        ["products/availability"] =
            "disponibilite, disponibilites, disponible, dispo, stock, en stock, quantite, etat, statut, etat du stock",
        ["products/lead_time"] =
            "delai, delais, delai de fabrication, delai de livraison, temps de fabrication, delai en jours, fabrication",
        ["products/personalised"] =
            "personnalisable, personnalise, personnalisation, sur mesure, gravure, gravable, personalized, personalise",
        ["products/url"] = "lien, site, boutique, lien boutique, acheter, page, lien du produit, adresse web, site web",
        ["products/added"] = "ajout, ajoute le, ajoute, date d'ajout, date, nouveau, nouveaute, mis en ligne le, publie le, depuis",
        ["products/aliases"] = "anciens noms, ancien nom, alias",
    };

    public static readonly FieldGuide Guide = new(ProfileSchema.Fields, ByPath);
}
