namespace StaticMarche.Benchmarks.Synthetic;

internal static class TradesOfThreadAndPaper
{
    public static readonly Trade Leatherworker = new()
    {
        Kind = "createur",
        Categories = ["cuir-sacs-petite-maroquinerie", "cuir-ceintures-chaussures"],
        Heads = ["Maroquinerie", "Fil et cuir", "L’alêne"],
        Taglines = ["Sacs et ceintures cousus à la main", "Cuir à tannage végétal, fil de lin poissé", "Peu de modèles, faits pour durer"],
        Wares =
        [
            new("Porte-cartes", "{0} cm de large", 28, 52),
            new("Sac à bandoulière", "{0} cm de large", 140, 260),
            new("Ceinture", "{0} cm de long", 54, 92),
            new("Étui à lunettes", "{0} cm de long", 36, 64),
            new("Pochette de voyage", "{0} cm de large", 62, 118),
            new("Portefeuille", "{0} cm de large", 68, 124),
        ],
        Finishes = ["cognac", "noir", "vert sapin", "naturel", "bordeaux", "bleu nuit", "fauve", "gris taupe"],
        Materials = ["cuir de vache", "fil de lin", "laiton", "cire d’abeille", "cuir de veau"],
        Making =
        [
            "Cousue au point sellier, avec deux aiguilles et un fil de lin poissé.",
            "Le cuir est tanné aux écorces pendant huit semaines.",
            "Les tranches sont teintées puis lissées à l’os.",
            "La boucle de laiton massif ne se tordra pas.",
            "Un seul morceau de cuir plié, donc une couture de moins à craindre.",
            "La patine viendra vite, elle est la moitié de l’objet.",
        ],
        Care =
        [
            "Un peu de lait pour cuir deux fois par an.",
            "En cas de pluie, laissez sécher loin du feu.",
            "Les petites griffures s’effacent avec le pouce.",
        ],
        Craft =
        [
            "J’achète des peaux entières, avec leurs plis et leurs cicatrices, et je les place comme elles viennent.",
            "Une couture à la main tient encore quand un point casse, une couture à la machine file.",
            "Je fais douze modèles, pas un de plus, et je les connais par cœur.",
            "L’atelier sent l’écorce de chêne et le café.",
            "Les réparations sont gratuites pour ce que j’ai cousu moi-même.",
        ],
    };

    public static readonly Trade Weaver = new()
    {
        Kind = "createur",
        Categories = ["textile-tissage-tapisserie", "textile-linge-maison"],
        Heads = ["Tissage", "Trame et chaîne", "Le métier à bras"],
        Taglines = ["Écharpes et linge tissés sur un métier à bras", "Laines du pays, teintures de plantes", "Des tissus lents"],
        Wares =
        [
            new("Écharpe", "{0} cm de long", 58, 110),
            new("Torchon", "{0} cm de long", 22, 38),
            new("Plaid", "{0} cm de long", 160, 290),
            new("Set de table", "{0} cm de large", 24, 42),
            new("Coussin", "{0} cm de côté", 48, 88),
            new("Tenture", "{0} cm de haut", 140, 260),
        ],
        Finishes = ["garance", "indigo", "gaude", "lin écru", "chevrons gris", "rayures fines", "brun de noix", "losanges"],
        Materials = ["laine mérinos", "lin", "coton", "garance", "indigo"],
        Making =
        [
            "Tissée sur un métier à quatre cadres, à raison de trente centimètres par heure.",
            "La laine vient de deux troupeaux du Montmorillonnais.",
            "Les teintures sont faites de racines et de feuilles du jardin.",
            "Les franges sont roulées une à une, à la main.",
            "Un premier lavage resserre le tissu et fait gonfler la fibre.",
            "La chaîne est en lin, elle donne sa tenue à l’ensemble.",
        ],
        Care =
        [
            "Lavage à la main, à l’eau froide, séchage à plat.",
            "Repassez à l’envers, encore humide.",
            "Le lin s’adoucit à chaque lavage.",
        ],
        Craft =
        [
            "Monter une chaîne prend deux jours, tisser est presque un repos.",
            "J’ai trouvé mon métier en pièces dans un grenier, il manquait seulement une marche.",
            "Au printemps je sème la gaude, en automne je déterre la garance.",
            "Le bruit des lames est si régulier que le chat dort dessous.",
            "Je note chaque bain de teinture, sans jamais retrouver tout à fait le même rouge.",
        ],
    };

    public static readonly Trade Bookbinder = new()
    {
        Kind = "artisan",
        Categories = ["papier-reliure-calligraphie", "papier-carterie"],
        Heads = ["Reliure", "Fil et papier", "L’atelier des pages"],
        Taglines = ["Carnets cousus et papiers décorés", "Relier, réparer, recommencer", "Des carnets qui s’ouvrent à plat"],
        Wares =
        [
            new("Carnet de poche", "{0} cm de haut", 16, 28),
            new("Album à photos", "{0} cm de large", 48, 92),
            new("Étui de correspondance", "{0} cm de large", 26, 46),
            new("Cahier à dessin", "{0} cm de haut", 32, 58),
            new("Lot de cartes", "{0} cm de large", 14, 22),
            new("Boîte à lettres anciennes", "{0} cm de large", 38, 72),
        ],
        Finishes =
        [
            "papier marbré",
            "toile bleue",
            "toile moutarde",
            "dos de cuir",
            "papier à la cuve",
            "motif feuillage",
            "couture visible",
            "papier dominoté",
        ],
        Materials = ["papier de chiffon", "toile de lin", "fil de lin", "carton gris", "colle d’amidon"],
        Making =
        [
            "Les cahiers sont cousus sur rubans et s’ouvrent tout à fait à plat.",
            "Le papier est décoré ici, à la cuve, une feuille après l’autre.",
            "Cent soixante pages d’un papier qui supporte l’encre et l’aquarelle.",
            "La tranchefile est brodée à la main, en deux couleurs.",
            "La colle d’amidon se défait à l’eau, on pourra donc le réparer.",
            "Un signet de soie marque la page.",
        ],
        Care =
        [
            "Gardez-le à l’abri de l’humidité.",
            "La toile se brosse à sec.",
            "Un coin abîmé se reprend en dix minutes, apportez-le-moi.",
        ],
        Craft =
        [
            "Je relie des thèses, des recettes de grand-mère et les cahiers d’école que l’on veut garder.",
            "Chaque papier marbré est unique, la cuve ne redonne jamais le même nuage.",
            "Ma presse a cent trente ans et une vis de bois qui chante.",
            "J’enseigne la couture à quatre personnes à la fois, pas davantage, le samedi matin.",
            "Un livre réparé vaut mieux qu’un livre neuf, il sait déjà où l’on s’est arrêté.",
        ],
    };

    public static readonly Trade Knitter = new()
    {
        Kind = "commercant",
        Categories = ["textile-tricot-crochet", "vetements-chapeaux"],
        Heads = ["Tricots", "Mailles et pelotes", "La maille tranquille"],
        Taglines =
        [
            "Bonnets et chaussettes en laine du Poitou",
            "Tricoté ici, par des mains que l’on connaît",
            "La laine d’ici pour les froids d’ici",
        ],
        Wares =
        [
            new("Bonnet", "tour de tête de {0} cm", 28, 46),
            new("Paire de chaussettes", "pointure {0}", 24, 36),
            new("Snood", "{0} cm de haut", 34, 56),
            new("Paire de mitaines", "{0} cm de long", 26, 42),
            new("Gilet sans manches", "longueur {0} cm", 88, 160),
            new("Couverture de berceau", "{0} cm de côté", 78, 140),
        ],
        Finishes = ["gris chiné", "côtes anglaises", "torsades", "jacquard", "rouge brique", "bleu canard", "écru", "vert sauge"],
        Materials = ["laine", "mohair", "alpaga", "coton", "fil recyclé"],
        Making =
        [
            "Tricotée en rond, sans couture qui gratte.",
            "La laine est filée dans la Creuse et teinte en petits bains.",
            "Les torsades sont reprises à la main, maille après maille.",
            "Le bord est doublé pour garder sa forme.",
            "Un fil de renfort passe au talon et à la pointe.",
            "Le modèle se porte des deux côtés.",
        ],
        Care =
        [
            "Lavage à trente degrés, programme laine, séchage à plat.",
            "Aérez plutôt que de laver.",
            "Les bouloches partent au peigne.",
        ],
        Craft =
        [
            "Nous sommes trois à tricoter, et le thé refroidit toujours avant d’être bu.",
            "La boutique sert de salon le jeudi, on vient y finir un ouvrage et demander un conseil.",
            "Nos patrons sont offerts à qui achète la laine, et corrigés au fil des remarques.",
            "Une paire de chaussettes, c’est dix-huit mille mailles, nous avons compté.",
            "Les pelotes sont rangées par lumière plutôt que par couleur, cela surprend puis cela va de soi.",
        ],
    };
}
