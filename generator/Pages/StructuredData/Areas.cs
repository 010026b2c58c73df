using StaticMarche.Catalogue;
using StaticMarche.Content.Market;
using StaticMarche.Wording;

namespace StaticMarche.Pages.StructuredData;

/// <summary>Places. A commune's centre is nobody's workshop, so that no coordinates are given.</summary>
internal static class Areas
{
    public static void Write(GraphWriter writer, Territory territory)
    {
        writer.Start("areaServed"u8, "AdministrativeArea"u8);
        writer.Text("name"u8, territory.Name);
        writer.Close();
    }

    /// <param name="street">Only when its owner made it public.</param>
    public static void WriteAddress(GraphWriter writer, Commune commune, string? street)
    {
        writer.Start("address"u8, "PostalAddress"u8);
        writer.Text("streetAddress"u8, street?.Replace("\n", ", ", StringComparison.Ordinal));
        // Of several postcodes nobody knows which one is meant.
        writer.Text("postalCode"u8, commune.Postcodes is [var only] ? only : null);
        writer.Text("addressLocality"u8, PlacePhrases.Name(commune));
        writer.Term("addressCountry"u8, "FR"u8);
        writer.Close();
    }
}
