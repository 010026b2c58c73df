using System.Globalization;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles;

/// <summary>Reads the border of the territory: the only file of a market that may be missing.</summary>
internal static class OutlineReader
{
    public static MarketReader.ReadFile<TerritoryOutline> Read(SiteFolder folder)
    {
        if (!folder.HasFile(ContentPaths.Outline))
        {
            return new MarketReader.ReadFile<TerritoryOutline>(null, null, []);
        }

        var source = ReadText(folder);
        var outline = source.Value is null ? new Checked<TerritoryOutline>(null, source.Diagnostics) : GeoJsonReader.Parse(source.Value);
        return new MarketReader.ReadFile<TerritoryOutline>(outline.Value, source.Value, outline.Diagnostics);
    }

    private static Checked<SourceText> ReadText(SiteFolder folder)
    {
        var bytes = folder.ReadBytes(ContentPaths.Outline, GeoJsonReader.MaxBytes + 1);
        return bytes.Value switch
        {
            null => new Checked<SourceText>(null, bytes.Diagnostics),
            { Length: > GeoJsonReader.MaxBytes } => Checked.None<SourceText>(
                OutlineKinds.TooLarge.At(
                    SourceSpan.OfFile(ContentPaths.Outline),
                    (GeoJsonReader.MaxBytes / 1024).ToString(CultureInfo.InvariantCulture)
                )
            ),
            { } content => TextDecoder.Decode(ContentPaths.Outline, content, GeoJsonReader.MaxBytes),
        };
    }
}
