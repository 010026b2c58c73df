using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;

namespace StaticMarche.Content.Market;

/// <summary>The first text of an event: every field, explained in French, with blanks to fill.</summary>
internal static class EventSkeleton
{
    public static string For(string name, DateOnly today) =>
        Text.Replace("TODAY", IsoDate.Of(today), StringComparison.Ordinal).Replace("NAME", YamlText.Quoted(name), StringComparison.Ordinal);

    private const string Text = """
        ---
        # yaml-language-server: $schema=../../.vscode/schemas/event.schema.json
        #
        # Complétez les lignes laissées vides après « : ».
        # Une ligne qui commence par # n’est pas lue : pour vous en servir, ôtez le # et l’espace qui le suit.

        # Le nom du rendez-vous.
        name: NAME

        # La commune, par son nom officiel.
        commune:

        # Le lieu : une place, une salle, un atelier.
        place:

        # Les jours, et les heures entre guillemets. Une ligne par jour : - { on: TODAY, open: "10:00", close: "19:00" }
        dates:
          - on:
            open: "10:00"
            close: "19:00"
            # Ce jour est annulé ? Gardez-le, et dites-le : la page et les agendas préviennent.
            # cancelled: true

        # Le site du rendez-vous.
        # url: https://mon-marche.example

        # L’entrée est-elle libre ?
        free: true

        # Sous la ligne de tirets qui suit, dites en quelques phrases ce que l’on y trouve et comment venir.
        ---

        """;
}
