using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticMarche.Diagnostics;

namespace StaticMarche.Markup;

/// <summary>
/// JSON documents as UTF-8 bytes: accents as they are, <c>&lt;</c>, <c>&gt;</c>, <c>&amp;</c> and <c>'</c> as escapes, should somebody
/// paste them into a page.
/// </summary>
internal static class JsonBytes
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private static readonly JsonWriterOptions Options = Compact with { Indented = true, IndentSize = 1, NewLine = "\n" };

    public static byte[] Write(Action<Utf8JsonWriter> write) => Write(write, Options);

    /// <summary>For scripts: without white space between the values.</summary>
    public static byte[] WriteCompact(Action<Utf8JsonWriter> write) => Write(write, Compact);

    private static byte[] Write(Action<Utf8JsonWriter> write, JsonWriterOptions options) =>
        LibraryCall.Run(Library.Json, "", () => WriteDocument(write, options));

    private static byte[] WriteDocument(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        bytes.Write("\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Leaves out what there isn't: a reader then need not tell null from absent.</summary>
    public static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, PublicText.Clean(text));
        }
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(PublicText.Clean(text));
        }

        json.WriteEndArray();
    }
}
