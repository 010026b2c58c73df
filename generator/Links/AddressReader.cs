using System.Text;
using System.Text.Json;

namespace StaticMarche.Links;

/// <summary>
/// Finds the addresses in a finished file. Only where a program looks for one: a text that reads like an address is none.
/// </summary>
internal static class AddressReader
{
    private static readonly string[] JsonNames =
    [
        "url",
        "item",
        "@id",
        "image",
        "logo",
        "urlTemplate",
        "calendar",
        "src",
        "start_url",
        "scope",
    ];
    private static readonly byte[][] XmlElements = [.. new[] { "<loc>", "<image:loc>", "<id>", "<uri>" }.Select(Encoding.UTF8.GetBytes)];

    /// <summary>
    /// The addresses that a page links to or loads. Those in its data for search engines are read by <see cref="OfJson"/>.
    /// </summary>
    public static void OfPage(ReadOnlySpan<byte> page, IAddressSink sink)
    {
        var reader = new TagReader(page);
        var isAddress = false;
        while (reader.Read())
        {
            isAddress &= !reader.IsFirst;
            if (Is(reader.Name, "href"u8, "src"u8) || Is(reader.Name, "action"u8, "formaction"u8) || Is(reader.Name, "poster"u8, "data"u8))
            {
                sink.Take(reader.Value);
            }
            else if (Is(reader.Name, "srcset"u8, "imagesrcset"u8))
            {
                OfSourceSet(reader.Value, sink);
            }
            else if (Is(reader.Name, "property"u8, "http-equiv"u8))
            {
                isAddress = Is(reader.Value, "og:url"u8, "og:image"u8) || reader.Value.SequenceEqual("refresh"u8);
            }
            else if (isAddress && reader.Name.SequenceEqual("content"u8))
            {
                var refresh = reader.Value.IndexOf("url="u8);
                sink.Take(refresh < 0 ? reader.Value : reader.Value[(refresh + 4)..]);
            }
        }

        if (DataOf(page) is { IsEmpty: false } data)
        {
            OfJson(data, sink);
        }
    }

    /// <summary>Feeds and sitemaps.</summary>
    public static void OfXml(ReadOnlySpan<byte> xml, IAddressSink sink)
    {
        var reader = new TagReader(xml);
        while (reader.Read())
        {
            if (Is(reader.Name, "href"u8, "src"u8))
            {
                sink.Take(reader.Value);
            }
        }

        foreach (var element in XmlElements)
        {
            OfElement(xml, element, sink);
        }
    }

    public static void OfJson(ReadOnlySpan<byte> json, IAddressSink sink)
    {
        var reader = new Utf8JsonReader(json);
        var (isAddress, isName) = (false, false);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                (isAddress, isName) = (IsAddressName(ref reader), reader.ValueTextEquals("@id"u8));
            }
            else if (isAddress && reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped)
            {
                // The name of a thing: what follows the page is in no page.
                var end = isName ? reader.ValueSpan.IndexOf((byte)'#') : -1;
                sink.Take(end < 0 ? reader.ValueSpan : reader.ValueSpan[..end]);
            }
        }
    }

    /// <summary>The lines of a calendar that name a page; the writer folds long ones.</summary>
    public static void OfCalendar(ReadOnlySpan<byte> calendar, IAddressSink sink)
    {
        var unfolded = Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (var line in unfolded.Split("\r\n").Where(line => line.StartsWith("URL:", StringComparison.Ordinal)))
        {
            sink.Take(Encoding.UTF8.GetBytes(line[4..]));
        }
    }

    private static void OfSourceSet(ReadOnlySpan<byte> list, IAddressSink sink)
    {
        foreach (var range in list.Split(", "u8))
        {
            var candidate = list[range];
            var space = candidate.IndexOf((byte)' ');
            sink.Take(space < 0 ? candidate : candidate[..space]);
        }
    }

    private static void OfElement(ReadOnlySpan<byte> xml, ReadOnlySpan<byte> element, IAddressSink sink)
    {
        for (var at = xml.IndexOf(element); at >= 0; at = xml.IndexOf(element))
        {
            xml = xml[(at + element.Length)..];
            var end = xml.IndexOf((byte)'<');
            sink.Take(end < 0 ? xml : xml[..end]);
        }
    }

    private static ReadOnlySpan<byte> DataOf(ReadOnlySpan<byte> page)
    {
        var at = page.IndexOf("application/ld+json\">"u8);
        if (at < 0)
        {
            return default;
        }

        var rest = page[(at + 21)..];
        var end = rest.IndexOf((byte)'<');
        return end < 0 ? default : rest[..end];
    }

    private static bool IsAddressName(ref Utf8JsonReader reader)
    {
        foreach (var name in JsonNames)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) =>
        name.SequenceEqual(one) || name.SequenceEqual(other);
}

/// <summary>Takes addresses as they are found.</summary>
internal interface IAddressSink
{
    /// <param name="address">UTF-8, as it stands in the file.</param>
    void Take(ReadOnlySpan<byte> address);
}
