namespace StaticMarche.Benchmarks.Synthetic;

internal static class TradesOfWood
{
    public static readonly Trade Turner = new()
    {
        Kind = "artisan",
        Categories = ["bois-tournage-sculpture", "papier-carterie"],
        Heads = ["Tournerie", "Copeaux et gouges", "L’atelier du tourneur"],
        Taglines =
        [
            "Bols et stylos tournés dans les bois des haies",
            "Du bois local, séché trois ans",
            "Petits objets tournés sur un tour de 1962",
        ],
        Wares =
        [
            new("Stylo", "{0} cm", 32, 64),
            new("Saladier", "{0} cm de diamètre", 58, 128),
            new("Bougeoir tourné", "{0} cm de haut", 26, 48),
            new("Boîte à couvercle", "{0} cm de diamètre", 34, 72),
            new("Toupie", "{0} cm de haut", 16, 24),
            new("Moulin à poivre", "{0} cm de haut", 48, 86),
        ],
        Finishes = ["en noyer", "en frêne", "en merisier", "en prunier", "en if", "en buis", "en robinier", "en tilleul"],
        Materials = ["noyer", "frêne", "merisier", "huile dure", "cire d’abeille"],
        Making =
        [
            "Le bois vient d’une haie arrachée ou d’un arbre tombé, jamais d’une coupe.",
            "Ébauché vert, séché un an, puis repris au tour pour retrouver son rond.",
            "Trois couches d’huile dure, poncées entre chacune, nourrissent le fil.",
            "L’écorce est gardée d’un côté quand elle tient bien.",
            "Le veinage est unique, la photo en donne seulement une idée.",
            "Le fond porte l’essence, l’année et le lieu où l’arbre a poussé.",
        ],
        Care =
        [
            "Se lave à la main, se sèche aussitôt et se huile deux fois l’an.",
            "Ni trempage ni lave-vaisselle.",
            "Si le bois blanchit, un peu d’huile de noix le ravive.",
        ],
        Craft =
        [
            "Je ne coupe pas d’arbre, j’attends que le vent ou un voisin m’en apporte.",
            "Le tour date de 1962, il pèse huit cents kilos et ne vibre jamais.",
            "L’odeur change avec chaque essence, le prunier sent la pâtisserie et le noyer la terre.",
            "Mes gouges sont affûtées vingt fois par jour, c’est la moitié du métier.",
            "Un bol fendu n’est pas perdu, je le couds au fil de lin.",
        ],
    };

    public static readonly Trade Basketmaker = new()
    {
        Kind = "createur",
        Categories = ["bois-vannerie", "decoration-luminaires"],
        Heads = ["Vannerie", "Brins d’osier", "L’osier vivant"],
        Taglines = ["Paniers en osier cultivé sur place", "Du brin au panier, sans intermédiaire", "Osier brut, osier blanc, osier buff"],
        Wares =
        [
            new("Panier à anse", "{0} cm de long", 48, 96),
            new("Corbeille à pain", "{0} cm de diamètre", 28, 52),
            new("Hotte de jardin", "{0} cm de haut", 72, 130),
            new("Abat-jour tressé", "{0} cm de diamètre", 58, 110),
            new("Plateau rond", "{0} cm de diamètre", 36, 68),
            new("Panier à bûches", "{0} cm de long", 84, 150),
        ],
        Finishes =
        [
            "osier brut",
            "osier blanc",
            "osier buff",
            "brun et vert",
            "tressage ajouré",
            "bord torsadé",
            "fond en croix",
            "anse en châtaignier",
        ],
        Materials = ["osier", "châtaignier", "noisetier", "rotin", "ronce"],
        Making =
        [
            "L’osier est coupé en février, trié à la main et mis à tremper dix jours.",
            "Le fond est monté sur une croix de châtaignier refendu.",
            "Quatre-vingts brins environ entrent dans cette forme.",
            "Le bord est fermé par une tresse à trois paires, solide et douce.",
            "L’anse est faite d’une seule branche, pliée à chaud.",
            "Aucun clou, aucune colle, seulement des brins qui se tiennent.",
        ],
        Care =
        [
            "Une douche d’eau fraîche chaque été lui rend sa souplesse.",
            "À garder loin du radiateur.",
            "Dépoussiérez avec une brosse douce.",
        ],
        Craft =
        [
            "Je cultive six variétés d’osier sur une parcelle humide que personne ne voulait.",
            "L’hiver appartient à la coupe, le printemps au tri, le reste de l’année au tressage.",
            "Mes mains connaissent les gestes mieux que moi, je les laisse faire en écoutant la radio.",
            "Un panier bien fait se porte trente ans, j’en répare qui ont l’âge de ma mère.",
            "J’apprends aussi à tresser à celles et ceux qui le demandent, autour d’une soupe.",
        ],
    };

    public static readonly Trade Joiner = new()
    {
        Kind = "artisan",
        Categories = ["meubles-sieges", "meubles-rangements"],
        Heads = ["Menuiserie", "Tenons et mortaises", "L’établi"],
        Taglines =
        [
            "Petits meubles massifs, assemblés sans vis",
            "Tabourets, bancs et étagères en bois du Poitou",
            "Dessinés et fabriqués dans le même atelier",
        ],
        Wares =
        [
            new("Tabouret", "{0} cm de haut", 110, 190),
            new("Banc d’entrée", "{0} cm de long", 220, 420),
            new("Étagère murale", "{0} cm de large", 90, 180),
            new("Coffre à jouer", "{0} cm de large", 180, 340),
            new("Table de chevet", "{0} cm de haut", 190, 380),
            new("Marchepied", "{0} cm de haut", 85, 150),
        ],
        Finishes =
        [
            "en chêne",
            "en frêne clair",
            "en merisier",
            "en noyer",
            "en orme",
            "en châtaignier",
            "huile blanche",
            "cire naturelle",
        ],
        Materials = ["chêne massif", "frêne", "merisier", "huile dure", "chevilles de robinier"],
        Making =
        [
            "Les assemblages sont à tenon et mortaise, chevillés à sec.",
            "Le bois a séché six ans sous le hangar avant d’être débité.",
            "Les chants sont cassés à la main pour ne blesser personne.",
            "La finition se ponce et se reprend en une heure, même après dix ans.",
            "Tout se démonte avec un simple maillet.",
            "Le dessous est aussi soigné que le dessus, passez-y la main.",
        ],
        Care =
        [
            "Un chiffon humide suffit, l’huile se renouvelle tous les deux ans.",
            "Évitez le plein soleil et le sol chauffant.",
            "Une tache se ponce au grain fin et se réhuile.",
        ],
        Craft =
        [
            "Je dessine peu et j’essaie beaucoup, mes prototypes servent de meubles à toute la famille.",
            "Les planches viennent de scieries que je peux rejoindre à vélo.",
            "J’aime les meubles que l’on déplace d’une main et que l’on garde toute une vie.",
            "Le rabot fait moins de bruit que la ponceuse et laisse une surface plus vive.",
            "Les chutes chauffent l’atelier, les copeaux vont aux poules du voisin.",
        ],
    };

    public static readonly Trade Framer = new()
    {
        Kind = "createur",
        Categories = ["decoration-cadres", "tableaux-dessin-illustration"],
        Heads = ["Cadres", "Baguettes et passe-partout", "L’atelier du bord"],
        Taglines = ["Encadrer ce qui compte", "Cadres en bois, du sur mesure au petit format", "Verre, carton, baguette et attention"],
        Wares =
        [
            new("Cadre nu", "{0} cm de haut", 28, 66),
            new("Cadre à deux vues", "{0} cm de large", 44, 88),
            new("Boîte vitrée", "{0} cm de haut", 52, 104),
            new("Pêle-mêle", "{0} cm de large", 38, 82),
            new("Chevalet de table", "{0} cm de haut", 24, 46),
            new("Miroir de couloir", "{0} cm de haut", 68, 140),
        ],
        Finishes =
        [
            "baguette de chêne",
            "noir mat",
            "filet doré",
            "bois flotté",
            "blanc cérusé",
            "bleu de Prusse",
            "terre de Sienne",
            "gris perle",
        ],
        Materials = ["chêne", "tilleul", "verre", "carton sans acide", "gesso"],
        Making =
        [
            "Les onglets sont coupés à la guillotine et collés sous presse.",
            "Le carton est sans acide, le dessin ne jaunira pas.",
            "Cinq couches de gesso poncées donnent ce toucher de pierre.",
            "La couleur est posée à la brosse et frottée à la laine d’acier.",
            "Le dos se ferme par des languettes que l’on rouvre sans outil.",
            "Deux attaches permettent de le pendre en hauteur ou en largeur.",
        ],
        Care = ["Époussetez au pinceau sec.", "Le verre se nettoie avec un chiffon à peine humide.", "Tenez-le loin du soleil de midi."],
        Craft =
        [
            "On m’apporte des aquarelles, des lettres, un jour une aile de papillon.",
            "Mon travail est réussi quand personne ne remarque le cadre.",
            "Je garde des baguettes de tous les temps, la plus vieille vient d’un moulin.",
            "Le passe-partout se coupe en biais, d’un seul geste, sans respirer.",
            "Pour choisir une couleur, nous posons vingt angles autour de l’image et nous attendons.",
        ],
    };
}
