using System.Globalization;
using System.Text;
using QRCoder;
using StaticMarche.Diagnostics;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>
/// A QR code as an SVG path, a unit to a module: the only user of QRCoder. What it costs, and why printed lists draw their own:
/// docs/decisions/0011.
/// </summary>
/// <param name="Size">In modules, the quiet zone around it included.</param>
internal sealed record StallCode(int Size, string Path) : ITemplateModel
{
    private static readonly ModelShape<StallCode> Members = new ModelShape<StallCode>().With(code => code.Size).With(code => code.Path);

    public ModelShape Shape => Members;

    /// <summary>Level M mends a sixth of the code: a card stands in the rain, too.</summary>
    public static StallCode Of(string text)
    {
        using var data = LibraryCall.Run(Library.QrCoder, text, () => QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M));
        var rows = data.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h{start - x}z");
                }
            }
        }

        return new StallCode(rows.Count, path.ToString());
    }
}
