using System.Text;
using System.Xml;
using StaticMarche.Diagnostics;

namespace StaticMarche.Markup;

/// <summary>XML documents as UTF-8 bytes, without a byte order mark, the same on every system.</summary>
internal static class XmlBytes
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static byte[] Write(Action<XmlWriter> write) => LibraryCall.Run(Library.Xml, "", () => WriteDocument(write));

    private static byte[] WriteDocument(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (
            var xml = XmlWriter.Create(
                bytes,
                new XmlWriterSettings
                {
                    Encoding = Utf8,
                    Indent = true,
                    IndentChars = " ",
                    NewLineChars = "\n",
                }
            )
        )
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
