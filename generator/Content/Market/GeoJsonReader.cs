using System.Text.Json;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Market;

/// <summary>
/// Reads the border of a territory from GeoJSON (RFC 7946): the polygons of a geometry, a feature, or several. Properties are passed over.
/// Strict: one wrong point, and there is no outline.
/// </summary>
internal sealed class GeoJsonReader
{
    /// <summary>
    /// The outline of a département takes 40 KB, that of a région 400; a border metre by metre takes megabytes, and no map shows it.
    /// </summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>A feature collection nests its numbers eight deep.</summary>
    private const int MaxDepth = 12;

    /// <summary>A ring that encloses something: three corners, and the first again.</summary>
    private const int MinRing = 4;

    private readonly SourceText _source;
    private readonly List<IReadOnlyList<GroundPoint>> _rings = [];
    private readonly List<Diagnostic> _findings = [];

    private GeoJsonReader(SourceText source) => _source = source;

    public static Checked<TerritoryOutline> Parse(SourceText source)
    {
        try
        {
            return LibraryCall.Run(Library.Json, source.File, () =>
            {
                using var json = JsonDocument.Parse(source.Text, new JsonDocumentOptions { MaxDepth = MaxDepth });
                return new GeoJsonReader(source).Read(json.RootElement);
            });
        }
        catch (LibraryFault fault)
        {
            var line = (int)Math.Min((fault.InnerException as JsonException)?.LineNumber ?? 0, source.LineCount - 1) + 1;
            return Checked.None<TerritoryOutline>(OutlineKinds.Unreadable.At(source.SpanOfLine(line)));
        }
    }

    private Checked<TerritoryOutline> Read(JsonElement root)
    {
        ReadObject(root);
        if (_findings.Count == 0 && _rings.Count == 0)
        {
            _findings.Add(OutlineKinds.NoBorder.At(SourceSpan.OfFile(_source.File)));
        }

        return new Checked<TerritoryOutline>(_findings.Count > 0 ? null : new TerritoryOutline(_rings), _findings);
    }

    private void ReadObject(JsonElement element)
    {
        switch (Text(element, "type"))
        {
            case "FeatureCollection":
                ReadEach(element, "features", ReadObject);
                break;
            case "GeometryCollection":
                ReadEach(element, "geometries", ReadObject);
                break;
            case "Feature" when element.TryGetProperty("geometry", out var geometry):
                ReadObject(geometry);
                break;
            case "Polygon":
                ReadEach(element, "coordinates", ReadRing);
                break;
            case "MultiPolygon":
                ReadEach(element, "coordinates", polygon => ReadEach(polygon, ReadRing));
                break;
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private void ReadEach(JsonElement element, string name, Action<JsonElement> read)
    {
        if (element.TryGetProperty(name, out var list))
        {
            ReadEach(list, read);
        }
    }

    private void ReadEach(JsonElement list, Action<JsonElement> read)
    {
        if (list.ValueKind != JsonValueKind.Array)
        {
            _findings.Add(OutlineKinds.Ring.At(SpanOf(list), Quote(list)));
            return;
        }

        foreach (var item in list.EnumerateArray())
        {
            if (_findings.Count > 0)
            {
                return;
            }

            read(item);
        }
    }

    private void ReadRing(JsonElement element)
    {
        var ring = new List<GroundPoint>();
        ReadEach(element, point =>
        {
            if (TryReadPoint(point, out var ground))
            {
                ring.Add(ground);
            }
            else
            {
                _findings.Add(OutlineKinds.Point.At(SpanOf(point), Quote(point)));
            }
        });
        if (_findings.Count == 0 && (ring.Count < MinRing || ring[0] != ring[^1]))
        {
            _findings.Add(OutlineKinds.Ring.At(SpanOf(element), Quote(element)));
        }

        _rings.Add(ring);
    }

    /// <summary>Longitude, latitude; a height that follows them is passed over.</summary>
    private static bool TryReadPoint(JsonElement element, out GroundPoint point)
    {
        point = default;
        if (
            element.ValueKind != JsonValueKind.Array
            || element.GetArrayLength() is not (2 or 3)
            || !TryReadDegrees(element[0], 180, out var longitude)
            || !TryReadDegrees(element[1], 90, out var latitude)
        )
        {
            return false;
        }

        point = new GroundPoint(longitude, latitude);
        return true;
    }

    private static bool TryReadDegrees(JsonElement element, double limit, out double degrees)
    {
        degrees = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out degrees) && Math.Abs(degrees) <= limit;
    }

    /// <summary>Where the same characters first stand: what is wrong with them is wrong there.</summary>
    private SourceSpan SpanOf(JsonElement element)
    {
        var raw = element.GetRawText();
        var at = _source.Text.IndexOf(raw, StringComparison.Ordinal);
        return at < 0 ? SourceSpan.OfFile(_source.File) : _source.Span(at, at + raw.Length);
    }

    private static string Quote(JsonElement element)
    {
        const int Enough = 40;
        var raw = element.GetRawText().ReplaceLineEndings(" ");
        return raw.Length <= Enough ? raw : raw[..Enough] + "…";
    }
}
