using System.Globalization;
using StaticMarche.Catalogue;

namespace StaticMarche.Pages;

/// <summary>Latitude and longitude in degrees, to about a hundred metres: for scripts that measure distances.</summary>
internal static class MapPosition
{
    public static string Of(Commune commune) =>
        string.Create(CultureInfo.InvariantCulture, $"{commune.Latitude:0.###},{commune.Longitude:0.###}");
}
