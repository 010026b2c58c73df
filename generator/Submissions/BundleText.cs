using System.Buffers.Text;
using System.Globalization;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Submissions;

/// <summary>
/// A bundle that travelled as text, because the telephone shares no ZIP: a first line <c>etal 1</c>, then the ZIP in base64. Mail programs
/// may have put a byte order mark before it, other line ends, or spaces around it.
/// </summary>
internal static class BundleText
{
    private const int Version = 1;

    private static ReadOnlySpan<byte> Head => "etal "u8;

    public static bool IsText(ReadOnlySpan<byte> bytes) => Start(bytes).StartsWith(Head);

    /// <param name="bytes">The whole text, already bounded.</param>
    /// <param name="place">The file.</param>
    public static Checked<byte[]> Decode(ReadOnlySpan<byte> bytes, SourceSpan place)
    {
        var text = Start(bytes)[Head.Length..];
        var end = text.IndexOfAny((byte)'\r', (byte)'\n');
        var version = (end < 0 ? text : text[..end]).Trim((byte)' ');
        if (!Utf8Parser.TryParse(version, out int number, out var consumed) || consumed != version.Length || end < 0)
        {
            return Checked.None<byte[]>(BundleKinds.Damaged.At(place));
        }

        return number == Version
            ? FromBase64(text[end..], place)
            : Checked.None<byte[]>(BundleKinds.OtherVersion.At(place, number.ToString(CultureInfo.InvariantCulture)));
    }

    private static Checked<byte[]> FromBase64(ReadOnlySpan<byte> text, SourceSpan place)
    {
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(text.Length)];
        var status = Base64.DecodeFromUtf8(text, decoded, out _, out var written);
        return status == System.Buffers.OperationStatus.Done
            ? Checked.Of(decoded[..written])
            : Checked.None<byte[]>(BundleKinds.Damaged.At(place));
    }

    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> bytes) =>
        (bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes).TrimStart(" \t\r\n"u8);
}
