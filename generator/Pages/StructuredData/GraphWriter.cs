using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Pages.StructuredData;

/// <summary>
/// Writes one graph of schema.org nodes, and is used again for the next page. The encoder escapes <c>&lt;</c>, <c>&gt;</c> and
/// <c>&amp;</c>, so that no text can end the script element it stands in.
/// </summary>
[SuppressMessage("Design", "CA1001", Justification = "The JSON writer writes to memory, and so has nothing to release.")]
internal sealed class GraphWriter(UrlScheme urls)
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        SkipValidation = true,
    };

    private readonly ArrayBufferWriter<byte> _bytes = new(4096);
    private readonly Utf8JsonWriter _json = new(Stream.Null, Options);

    public void Begin()
    {
        _bytes.ResetWrittenCount();
        _json.Reset(_bytes);
        _json.WriteStartObject();
        _json.WriteString("@context"u8, "https://schema.org"u8);
        _json.WriteStartArray("@graph"u8);
    }

    public Json End()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        return Json.Of(Encoding.UTF8.GetString(_bytes.WrittenSpan));
    }

    /// <summary>A node of the graph, or an element of a list.</summary>
    public void Start(ReadOnlySpan<byte> type)
    {
        _json.WriteStartObject();
        _json.WriteString("@type"u8, type);
    }

    /// <summary>A node that is the value of a property.</summary>
    public void Start(ReadOnlySpan<byte> name, ReadOnlySpan<byte> type)
    {
        _json.WriteStartObject(name);
        _json.WriteString("@type"u8, type);
    }

    public void Close() => _json.WriteEndObject();

    public void StartList(ReadOnlySpan<byte> name) => _json.WriteStartArray(name);

    public void CloseList() => _json.WriteEndArray();

    /// <summary>What makes a node the same one on every page.</summary>
    public void Id(OutputPath page, string name) => _json.WriteString("@id"u8, IdOf(page, name));

    /// <summary>A node that is described elsewhere.</summary>
    public void Reference(ReadOnlySpan<byte> property, OutputPath page, string name)
    {
        _json.WriteStartObject(property);
        Id(page, name);
        _json.WriteEndObject();
    }

    /// <summary>Leaves out what there isn't.</summary>
    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _json.WriteString(name, PublicText.OneLine(text));
        }
    }

    /// <summary>A text whose lines were typed as lines.</summary>
    public void Lines(ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            _json.WriteString(name, PublicText.Lines(text));
        }
    }

    /// <summary>One text as it is, several as a list.</summary>
    public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string> texts)
    {
        if (texts.Count < 2)
        {
            Text(name, texts is [var only] ? only : null);
            return;
        }

        _json.WriteStartArray(name);
        foreach (var text in texts)
        {
            _json.WriteStringValue(PublicText.OneLine(text));
        }

        _json.WriteEndArray();
    }

    /// <summary>A word of schema.org's own: <c>https://schema.org/InStock</c>.</summary>
    public void Term(ReadOnlySpan<byte> name, ReadOnlySpan<byte> term) => _json.WriteString(name, term);

    public void Address(ReadOnlySpan<byte> name, OutputPath path) => _json.WriteString(name, urls.Absolute(path));

    public void Number(ReadOnlySpan<byte> name, int number) => _json.WriteNumber(name, number);

    public void Flag(ReadOnlySpan<byte> name, bool value) => _json.WriteBoolean(name, value);

    /// <summary>An amount with a point and two decimals: a number, as schema.org asks, and never 44.999.</summary>
    public void Euros(ReadOnlySpan<byte> name, Content.Values.Money money)
    {
        _json.WritePropertyName(name);
        _json.WriteRawValue(money.Plain, skipInputValidation: true);
    }

    private string IdOf(OutputPath page, string name) => $"{urls.Absolute(page)}#{name}";
}
