using StaticMarche.Content.Schema;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>The fields of <c>open_data</c> in <c>site.yml</c>: what anybody may do with the published data.</summary>
internal static class OpenDataSchema
{
    private static readonly Field<string> License = Optional(
        "license",
        TextKind.Instance,
        "La licence des faits du catalogue, par exemple Licence Ouverte 2.0.",
        "The licence of the catalogue's facts, for instance Licence Ouverte 2.0."
    );
    private static readonly Field<string> LicenseUrl = Optional(
        "license_url",
        TextKind.Instance,
        "La page où lire cette licence.",
        "The page where that licence can be read."
    );
    private static readonly Field<string> Sources = Optional(
        "sources",
        TextKind.Instance,
        "D’où viennent les faits que le marché n’a pas réunis lui-même.",
        "Where facts come from that the market did not gather itself."
    );

    public static readonly MapSchema<OpenData> Schema = new(
        new("les données ouvertes", "the open data"),
        [License, LicenseUrl, Sources],
        read =>
            new()
            {
                License = read.Get(License)?.Value,
                LicenseUrl = read.Get(LicenseUrl),
                Sources = read.Get(Sources)?.Value,
            }
    );
}
