namespace StaticMarche.Benchmarks.Synthetic;

internal static class TradesOfEarthAndFire
{
    public static readonly Trade Potter = new()
    {
        Kind = "artisan",
        Categories = ["ceramique-poterie", "ceramique-porcelaine"],
        Heads = ["Poterie", "Grès et feu", "Le tour à terre"],
        Taglines =
        [
            "Grès tourné et émaillé au village",
            "Vaisselle de tous les jours, cuite au four à gaz",
            "Bols, pichets et plats en terre d’ici",
        ],
        Wares =
        [
            new("Bol à soupe", "{0} cm de diamètre", 18, 34),
            new("Pichet", "{0} cm de haut", 38, 68),
            new("Assiette plate", "{0} cm de diamètre", 24, 42),
            new("Tasse sans anse", "{0} cl", 14, 24),
            new("Plat à four", "{0} cm de long", 44, 86),
            new("Vase étroit", "{0} cm de haut", 32, 74),
        ],
        Finishes =
        [
            "émail céladon",
            "émail blanc satiné",
            "bleu de cendre",
            "brun tenmoku",
            "terre noire",
            "engobe ivoire",
            "vert de mousse",
            "grès nu",
        ],
        Materials = ["grès", "émail de cendres", "porcelaine", "engobe", "terre chamottée"],
        Making =
        [
            "Tournée à la main puis reprise au tournasin le lendemain, chaque pièce garde la trace des doigts.",
            "L’émail est préparé à l’atelier avec la cendre du poêle, sa teinte bouge d’une fournée à l’autre.",
            "La cuisson monte à 1 280 degrés en douze heures, le refroidissement prend deux jours.",
            "Le pied est poncé pour ne pas rayer la table.",
            "La terre vient d’une carrière du Berry et se travaille très molle.",
            "Le bord est fin, le fond est épais, l’équilibre se sent dès qu’on la prend en main.",
        ],
        Care =
        [
            "Passe au lave-vaisselle et au four à micro-ondes.",
            "Évitez seulement les chocs de température.",
            "Un trait de vinaigre suffit à enlever le calcaire.",
        ],
        Craft =
        [
            "Je tourne le matin, quand la terre est encore froide, et j’émaille l’après-midi près de la fenêtre.",
            "Sur trente pièces d’une fournée, j’en casse toujours deux ou trois qui ne me plaisent pas.",
            "Mes émaux sont faits de peu de chose, de la cendre, du feldspath et beaucoup d’essais notés dans un cahier.",
            "La forme que je préfère reste le bol, parce qu’on le tient à deux mains.",
            "Le four occupe la moitié de l’atelier et donne son rythme à toute la maison.",
        ],
    };

    public static readonly Trade Glassblower = new()
    {
        Kind = "createur",
        Categories = ["verre-souffle", "verre-vitrail"],
        Heads = ["Verrerie", "Souffle de verre", "L’atelier de la canne"],
        Taglines =
        [
            "Verre soufflé à la canne, sans moule",
            "Carafes, gobelets et petites lampes en verre de couleur",
            "Du verre recyclé, du feu et de la patience",
        ],
        Wares =
        [
            new("Gobelet", "{0} cl", 19, 32),
            new("Carafe", "{0} cm de haut", 58, 110),
            new("Bonbonnière", "{0} cm de diamètre", 42, 84),
            new("Soliflore", "{0} cm de haut", 28, 52),
            new("Presse-papiers", "{0} cm de diamètre", 34, 60),
            new("Coupe à fruits", "{0} cm de diamètre", 64, 120),
        ],
        Finishes = ["verre fumé", "bleu lavande", "ambre clair", "vert bouteille", "fil blanc", "bulles fines", "rose pâle", "transparent"],
        Materials = ["verre soufflé", "verre recyclé", "oxydes colorants", "verre borosilicaté", "sable de Fontainebleau"],
        Making =
        [
            "Cueillie au bout de la canne, la paraison est soufflée et tournée sans jamais s’arrêter.",
            "La couleur est prise entre deux couches de verre clair et ne s’en va pas.",
            "Une nuit entière dans l’arche de recuisson évite que le verre ne casse plus tard.",
            "Le bord est rebrûlé au chalumeau pour être doux aux lèvres.",
            "Aucune pièce n’est moulée, les tailles varient donc de quelques millimètres.",
            "Le verre des bouteilles du village est lavé, trié et refondu ici.",
        ],
        Care =
        [
            "Se lave à la main, à l’eau tiède.",
            "Le lave-vaisselle ternit le verre avec le temps.",
            "Gardez la boîte, elle sert aussi au transport.",
        ],
        Craft =
        [
            "Le four reste allumé du mardi au samedi, il faut donc produire sans trop réfléchir.",
            "Nous travaillons à deux, l’un souffle pendant que l’autre ouvre et referme la porte.",
            "J’ai appris en Bohême, puis à Biot, avant de revenir ici avec une canne et deux mailloches.",
            "Un gobelet demande six minutes, mais il m’a fallu cinq ans pour réussir le même deux fois.",
            "Les ratés retournent au creuset, rien ne part à la benne.",
        ],
    };

    public static readonly Trade Smith = new()
    {
        Kind = "artisan",
        Categories = ["metal-ferronnerie-coutellerie", "decoration-jardin"],
        Heads = ["Forge", "Fer et enclume", "L’atelier du forgeron"],
        Taglines = ["Couteaux et fer forgé au charbon", "Objets de maison martelés un par un", "Du fer, un marteau et le temps qu’il faut"],
        Wares =
        [
            new("Couteau de poche", "lame de {0} cm", 58, 140),
            new("Bougeoir", "{0} cm de haut", 36, 78),
            new("Patère à trois crochets", "{0} cm de large", 42, 84),
            new("Tuteur de jardin", "{0} cm de haut", 28, 56),
            new("Couteau d’office", "lame de {0} cm", 52, 110),
            new("Serviteur de cheminée", "{0} cm de haut", 120, 240),
        ],
        Finishes =
        [
            "fer ciré",
            "acier brossé",
            "manche en buis",
            "manche en noyer",
            "patine noire",
            "brut de forge",
            "manche en olivier",
            "rouille fixée",
        ],
        Materials = ["acier au carbone", "fer forgé", "buis", "noyer", "laiton"],
        Making =
        [
            "L’acier est chauffé au rouge cerise, étiré au marteau puis trempé à l’huile.",
            "Les traces de marteau sont voulues, rien n’est repris à la meuleuse.",
            "Le tranchant est donné à l’eau, sur trois pierres de plus en plus douces.",
            "Deux rivets de laiton tiennent le manche, sans colle.",
            "La cire d’abeille protège le fer et lui laisse sa couleur sombre.",
            "Chaque soudure est faite au feu, comme autrefois.",
        ],
        Care =
        [
            "Essuyez la lame après usage et huilez-la de temps en temps.",
            "Un coup de chiffon ciré par an suffit.",
            "La patine qui vient avec les mois protège l’acier.",
        ],
        Craft =
        [
            "La forge était celle du maréchal-ferrant, j’ai gardé son soufflet et son enclume.",
            "Je n’allume le feu que le matin, l’après-midi est fait de limes, de pierres et de silence.",
            "Un couteau passe quarante fois entre mes mains avant d’aller dans les vôtres.",
            "Les vieux ressorts de charrette donnent de très bons aciers, on m’en apporte encore.",
            "J’ouvre la porte à qui veut regarder, à condition de rester derrière la ligne blanche.",
        ],
    };

    public static readonly Trade GlassPainter = new()
    {
        Kind = "createur",
        Categories = ["verre-vitrail", "decoration-cadres"],
        Heads = ["Vitrail", "Lumière et plomb", "L’atelier des verres peints"],
        Taglines =
        [
            "Vitraux montés au plomb et petits miroirs",
            "Restaurer l’ancien, inventer du clair",
            "Des couleurs qui changent avec l’heure",
        ],
        Wares =
        [
            new("Suspension de fenêtre", "{0} cm de haut", 34, 72),
            new("Petit miroir", "{0} cm de large", 46, 96),
            new("Panneau au plomb", "{0} cm de haut", 140, 280),
            new("Attrape-soleil", "{0} cm de diamètre", 26, 48),
            new("Photophore à facettes", "{0} cm de haut", 38, 70),
            new("Cadre à poser", "{0} cm de haut", 42, 88),
        ],
        Finishes =
        [
            "verres ambrés",
            "bleus profonds",
            "grisaille",
            "jaune à la lie",
            "verres cathédrale",
            "rouge et violet",
            "tons de feuille",
            "verre antique",
        ],
        Materials = ["verre antique", "plomb", "étain", "grisaille", "cuivre"],
        Making =
        [
            "Le verre est choisi à la lumière du jour, coupé à la roulette et serti d’un plomb fin.",
            "La peinture à la grisaille est fixée par trois cuissons.",
            "Un mastic à l’huile de lin rend le panneau étanche et rigide.",
            "Le dessin est tracé à l’échelle avant que la moindre feuille ne soit coupée.",
            "Les soudures sont à l’étain, puis noircies à la patine.",
            "Un anneau de cuivre permet de la pendre à un simple fil.",
        ],
        Care =
        [
            "Un chiffon sec suffit, jamais de produit à vitres.",
            "Pendez-la loin des courants d’air.",
            "Le plomb fonce en vieillissant, c’est normal.",
        ],
        Craft =
        [
            "Mon métier est de regarder passer la lumière, le reste vient avec les pinces et le fer.",
            "La moitié de l’année, je démonte, je nettoie et je remonte des vitraux de chapelle.",
            "Je garde les chutes par couleur dans cent vingt boîtes à chaussures.",
            "On peut me confier une photo de fenêtre, je réponds par un dessin au crayon.",
            "Un verre ancien a des bulles et des vagues, et c’est pour elles que je l’achète.",
        ],
    };
}
