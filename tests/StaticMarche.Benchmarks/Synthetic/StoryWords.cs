namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>What stalls of every trade say.</summary>
internal static class StoryWords
{
    /// <summary>How names of stalls end.</summary>
    public static readonly IReadOnlyList<string> Tails =
    [
        "des Ormeaux",
        "du Pont Neuf",
        "de la Gartempe",
        "du Vieux Lavoir",
        "des Quatre Vents",
        "de Bellevue",
        "du Moulin Brûlé",
        "de la Fontaine",
        "des Tilleuls",
        "du Grand Pré",
        "de la Garenne",
        "du Colombier",
        "de Sainte-Radegonde",
        "des Hirondelles",
        "du Clain",
        "de la Croisée",
        "des Trois Puits",
        "du Sablon",
        "de l’Ancienne Gare",
        "du Bief",
        "de la Roseraie",
        "des Vignaux",
        "du Chêne Vert",
        "de la Combe",
        "des Bruyères",
        "du Petit Bourg",
        "de la Halle",
        "du Four Banal",
        "des Peupliers",
        "de la Vonne",
        "du Guet",
        "de la Rivière aux Saules",
        "des Carrières",
        "du Champ de Foire",
        "de la Plaine",
        "des Noyers",
        "du Cloître",
        "de l’Envigne",
        "des Moissons",
        "du Jardin Clos",
        "de la Bergerie",
        "du Rocher",
        "des Mésanges",
        "de la Tour",
        "du Marronnier",
        "des Lucioles",
        "de la Clouère",
        "du Passage",
        "des Coteaux",
        "de l’Écluse",
        "du Verger",
        "de la Vieille École",
        "des Sources",
        "du Hameau Perdu",
        "de la Grange aux Dîmes",
        "des Genêts",
        "du Chemin Creux",
        "de l’Auxance",
        "des Cerisiers",
        "du Midi",
    ];

    /// <summary>{0} is a commune, {1} a number of years.</summary>
    public static readonly IReadOnlyList<string> Openings =
    [
        "J’ai ouvert l’atelier à {0} il y a {1} ans, dans une grange que le boulanger nous louait pour presque rien.",
        "Il y a {1} ans, je cherchais un toit pour mes outils, et c’est à {0} que j’ai trouvé une écurie sèche et claire.",
        "À {0}, tout le monde connaît la porte bleue du bout de la rue, elle est ouverte depuis {1} ans.",
        "Je suis venue à {0} pour un été, et voilà {1} ans que j’y travaille.",
        "Après {1} ans dans un bureau de Poitiers, j’ai choisi {0} et un métier que l’on fait avec les mains.",
        "L’atelier de {0} a {1} ans, un poêle à bois, deux fenêtres au nord et un chien qui accueille.",
        "Mon grand-père travaillait déjà à {0}, j’ai repris ses outils il y a {1} ans et j’ai presque tout changé, sauf l’établi.",
        "Nous sommes deux à {0}, depuis {1} ans, l’une fait et l’autre dessine, puis nous échangeons.",
    ];

    public static readonly IReadOnlyList<string> Place =
    [
        "L’hiver, la lumière manque vers cinq heures, et c’est le moment où l’on range et où l’on parle.",
        "On entend la rivière quand la machine s’arrête, et l’on sait alors qu’il a plu en amont.",
        "Les voisins passent par la cour, apportent des noix ou des nouvelles, et repartent rarement les mains vides.",
        "Il n’y a pas d’enseigne, seulement une caisse de pommes devant la porte pendant la saison.",
        "Tout tient dans quarante mètres carrés, ce qui oblige à finir une chose avant d’en commencer une autre.",
        "Le facteur sait où poser les colis quand je suis au marché, et la clé est moins bien cachée que je ne le crois.",
        "Un grand tableau noir dit ce qui est commandé, pour qui, et depuis quand.",
        "Les murs sont en tuffeau, ils gardent la fraîcheur en août et ma patience le reste de l’année.",
        "Chaque objet porte une petite marque, un point et deux traits, que je suis seule à faire exactement ainsi.",
        "Je garde une étagère pour les pièces imparfaites, ce sont souvent les premières à partir.",
    ];

    public static readonly IReadOnlyList<string> Closings =
    [
        "Passez le vendredi, je ne travaille pas ce jour-là, je montre et j’explique.",
        "Si vous hésitez entre deux pièces, prenez le temps, rien ne presse et tout peut se mettre de côté.",
        "J’envoie dans toute la France, mais rien ne vaut de tenir l’objet avant de le choisir.",
        "Pour une commande particulière, écrivez quelques lignes et joignez un croquis, même maladroit.",
        "Vous me trouverez aussi sur les marchés de décembre, avec un thermos et des gants sans doigts.",
        "Ce que je fais ne va pas à tout le monde, et c’est très bien ainsi.",
        "Les enfants sont les bienvenus, il y a toujours une chute à emporter.",
        "Je réponds le soir, une fois les outils rangés, et jamais le dimanche.",
    ];

    public static readonly IReadOnlyList<string> Use =
    [
        "Un cadeau simple, pour soi ou pour quelqu’un qui a déjà tout.",
        "Sa taille convient à une petite table comme à une grande.",
        "On s’en sert tous les jours sans y penser, et c’est bien le but.",
        "Elle se marie avec ce que vous avez déjà à la maison.",
        "Deux pièces côte à côte ne sont jamais tout à fait pareilles.",
        "Prévue pour servir longtemps, elle vieillit mieux qu’elle ne commence.",
        "Emballée dans du papier de soie et une boîte de carton.",
        "Livrée avec une carte qui raconte comment elle a été faite.",
    ];

    public static readonly IReadOnlyList<string> Hours =
    [
        "Le samedi de 10 h à 18 h",
        "Du mardi au vendredi, de 14 h à 18 h 30",
        "Sur rendez-vous, toute l’année",
        "Le mercredi et le samedi, de 9 h à 12 h",
        "Tous les jours de décembre, de 10 h à 19 h",
    ];

    public static readonly IReadOnlyList<string> Streets =
    [
        "rue du Moulin",
        "place de l’Église",
        "chemin des Vignes",
        "Grande Rue",
        "impasse du Lavoir",
        "route de Poitiers",
        "rue des Écoles",
        "cour de la Tannerie",
    ];

    public static readonly IReadOnlyList<string> QuoteBases =
    [
        "selon les dimensions et l’essence choisie",
        "au temps passé, après un dessin",
        "selon le nombre de pièces et la finition",
    ];

    /// <summary>{0} is a commune.</summary>
    public static readonly IReadOnlyList<string> EventNames =
    [
        "Marché de Noël, {0}",
        "Nocturne des ateliers, {0}",
        "Foire d’hiver, {0}",
        "Portes ouvertes, {0}",
        "Salon des métiers, {0}",
    ];

    public static readonly IReadOnlyList<string> EventTexts =
    [
        "Une trentaine d’étals sous la halle, du vin chaud et des crêpes tenues par l’école. Le stationnement est gratuit derrière "
            + "le stade, à cinq minutes à pied.",
        "Les ateliers ouvrent leurs portes et montrent le travail en cours. Un plan est remis à la mairie, on va d’une adresse à "
            + "l’autre à la lampe de poche.",
        "Deux allées couvertes, une scène pour la fanfare et un coin pour les enfants. Apportez un panier et de la monnaie, peu "
            + "d’exposants prennent la carte.",
    ];
}
