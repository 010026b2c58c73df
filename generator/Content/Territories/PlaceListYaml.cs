using System.Globalization;
using System.Text;
using StaticMarche.Content.Yaml;

namespace StaticMarche.Content.Territories;

/// <summary>
/// Writes <c>content/places.yml</c>: the comments at its head as they are, then a commune a line, so that a change is a line of a diff.
/// </summary>
internal static class PlaceListYaml
{
    private const string Head = """
        # yaml-language-server: $schema=../.vscode/schemas/places.schema.json
        # Source : Insee, La Poste – Licence Ouverte 2.0.
        # Une commune par ligne ; « former » : les communes d’autrefois, que l’on écrit encore.

        """;

    /// <param name="places">In their order.</param>
    /// <param name="before">The file as it is; null when there is none.</param>
    public static string Write(IReadOnlyList<PlaceFact> places, string? before)
    {
        var result = new StringBuilder(before is null ? Head : HeadOf(before));
        foreach (var place in places)
        {
            result.Append(CultureInfo.InvariantCulture, $"- {{ code: \"{place.Code}\", name: {YamlQuotes.WhereNeeded(place.Name)}");
            result.Append(
                CultureInfo.InvariantCulture,
                $", postcodes: [{string.Join(", ", place.Postcodes.Select(code => $"\"{code}\""))}]"
            );
            result.Append(CultureInfo.InvariantCulture, $", lat: {place.Place!.Latitude:0.0###}, lon: {place.Place.Longitude:0.0###}");
            if (place.Former.Count > 0)
            {
                var former = place.Former.Select(item => $"{{ code: \"{item.Code}\", name: {YamlQuotes.WhereNeeded(item.Name)} }}");
                result.Append(CultureInfo.InvariantCulture, $", former: [{string.Join(", ", former)}]");
            }

            result.Append(" }\n");
        }

        return result.ToString();
    }

    private static string HeadOf(string before) =>
        string.Concat(before.Split('\n').TakeWhile(line => line.Length == 0 || line[0] == '#').Select(line => line + "\n"));
}
