using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;

namespace StaticMarche.Profiles;

/// <summary>The first text of a vendor's profile: every field, explained in French, with blanks where only the vendor knows.</summary>
internal static class ProfileSkeleton
{
    /// <param name="name">As people know the vendor.</param>
    /// <param name="today">The day the profile is begun.</param>
    public static string For(string name, DateOnly today) =>
        Text.Replace("TODAY", IsoDate.Of(today), StringComparison.Ordinal).Replace("NAME", YamlText.Quoted(name), StringComparison.Ordinal);

    private const string Text = """
        ---
        # yaml-language-server: $schema=../../../.vscode/schemas/profile.schema.json
        #
        # Complétez les lignes laissées vides après « : ».
        # Une ligne qui commence par # n’est pas lue : pour vous en servir, ôtez le # et l’espace qui le suit.

        # Le nom sous lequel on vous connaît.
        name: NAME

        # Ce que vous faites, en une ligne.
        # tagline: Bols et théières en grès, tournés à la main

        # Votre activité : createur, artisan, commercant ou soins.
        kind:

        # Votre SIRET, 14 chiffres, entre guillemets : siret: "999 901 234 00016"
        siret:

        # Votre commune, par son nom officiel.
        commune:

        # De une à quatre catégories parmi celles de categories.yml : categories: [ceramique, maison]
        categories: []

        # Une photo de l’atelier ou de vous, posée dans ce dossier, et ce que l’on y voit.
        # photo: atelier.jpg
        # photo_alt: Le tour de potier devant la fenêtre de l’atelier

        # Le jour de la première publication.
        joined: TODAY

        # Le dernier jour où vous avez confirmé que tout est encore juste.
        confirmed: TODAY

        # Le jour où vous avez accepté d’être publié, par exemple : consent: TODAY
        consent:

        # Rempli par un modérateur, quand il a vérifié le SIRET.
        # verified: { on: TODAY, by: moderateur-1 }

        # active, paused (en pause) ou left (parti).
        status: active

        # Comment vous joindre ou vous trouver : au moins un moyen, ici, dans « visit » ou dans « events ».
        contact:
          email:
          # phone: "05 49 00 00 00"
          # other_phone: "06 00 00 00 00"
          # website: https://mon-atelier.example
          # shop: https://boutique.mon-atelier.example
          # facebook: https://www.facebook.com/mon-atelier
          # instagram: https://www.instagram.com/mon-atelier

        # Où et quand venir vous voir. L’adresse n’est publiée qu’avec public: true.
        # visit:
        #   address: 3 rue du Moulin
        #   public: true
        #   hours: Le samedi de 10 h à 18 h
        # Plusieurs jours : une ligne par jour, sous « hours: », chacune derrière un tiret, comme « - mardi : 9 h–12 h ».

        # Les rendez-vous où l’on peut vous rencontrer : les noms des fichiers de content/events, sans « .md ».
        # events: [marche-de-noel]

        # pickup (retrait sur place), post (envoi), local (livraison alentour) ou none (rien de tout cela).
        # delivery: [pickup, post]

        # Vos produits. Pour en ajouter un, recopiez tout le bloc à partir du tiret.
        products:
          # Le nom du produit.
          - name:
            # Le nom court qui sert d’adresse ; sans lui, il vient du nom.
            # slug: bol-bleu

            # Le prix en euros, taxes comprises : 45, "12,50", { from: 45 }, { from: 45, to: 90 } ou { quote: "selon les dimensions" }.
            price:

            # Sa catégorie, si ce n’est pas la première de la fiche.
            # category: ceramique

            # De une à quatre photos, posées dans ce dossier. « alt » dit ce que l’on voit, pour qui ne voit pas la photo.
            # « focus » est le point à garder quand la photo est recadrée : 50% 50% est le milieu.
            photos:
              - file:
                alt:
                # focus: 50% 40%

            # Le produit en quelques phrases : comment il est fait, à quoi il sert.
            description:

            # Les matières, puis les dimensions, le poids ou le volume.
            # materials: [grès, émail]
            # size: 14 cm

            # in-stock (en stock), unique, made-to-order (sur commande) ou sold-out (vendu).
            availability: in-stock

            # Le délai en jours, pour un produit sur commande.
            # lead_time: 10

            # Peut-il être gravé, brodé, fait sur mesure ?
            # personalised: true

            # Sa page dans votre boutique.
            # url: https://boutique.mon-atelier.example/bol-bleu

            # Le jour où il a été ajouté.
            added: TODAY

            # Ses anciens noms courts, s’il en a changé : ces adresses continuent de répondre.
            # aliases: [bol]

        # Les anciens noms de ce dossier, s’il en a changé : ces adresses continuent de répondre.
        # aliases: [ancien-nom]

        # Sous la ligne de tirets qui suit, racontez votre histoire en quelques paragraphes : l’atelier, le geste, les matières, le lieu.
        ---

        """;
}
