using System.Buffers;
using System.Buffers.Binary;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// A JPEG with what a decoder needs and nothing else: no EXIF, comment, preview, gain map or appended file reaches the decoder, nor
/// garbage between segments or behind the code words of a scan.
/// </summary>
internal static class CleanJpeg
{
    private const byte ApplicationData = 0xE0;

    /// <summary>Null when a part of the picture is missing or makes no sense.</summary>
    public static byte[]? Of(byte[] original)
    {
        var clean = new ArrayBufferWriter<byte>(original.Length);
        clean.Write((ReadOnlySpan<byte>)[0xFF, JpegCursor.StartOfImage]);
        var check = new JpegCheck();
        var cursor = new JpegCursor(new ByteWindow(original), 2);
        while (cursor.Next() && cursor.Marker != JpegCursor.EndOfImage)
        {
            if (!check.Accepts(cursor))
            {
                return null;
            }

            if (cursor.Marker == JpegCursor.StartOfScan)
            {
                Append(clean, cursor.Marker, check.CleanHead(cursor.Segment));
                clean.Write(check.CleanScan);
            }
            else if (IsNeeded(cursor.Marker, cursor.Segment))
            {
                Append(clean, cursor.Marker, cursor.Segment.Bytes);
            }
        }

        clean.Write((ReadOnlySpan<byte>)[0xFF, JpegCursor.EndOfImage]);
        return check.IsWhole ? clean.WrittenSpan.ToArray() : null;
    }

    private static bool IsNeeded(byte marker, ByteWindow segment) =>
        marker switch
        {
            >= 0xC0 and <= 0xCF or 0xDB or 0xDD => true,
            ApplicationData => segment.HasAt(0, "JFIF\0"u8),
            ApplicationData + 2 => segment.HasAt(0, "ICC_PROFILE\0"u8),
            ApplicationData + 14 => segment.HasAt(0, "Adobe"u8),
            _ => false,
        };

    private static void Append(ArrayBufferWriter<byte> clean, byte marker, ReadOnlySpan<byte> segment)
    {
        Span<byte> head = [0xFF, marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(segment.Length + 2));
        clean.Write((ReadOnlySpan<byte>)head);
        clean.Write(segment);
    }
}
