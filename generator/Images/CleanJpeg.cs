using System.Buffers;
using System.Buffers.Binary;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// A JPEG with what a decoder needs and nothing else: no EXIF, comment, preview, gain map or appended file reaches the decoder, nor
/// garbage between segments, so that every warning left is about the picture itself.
/// </summary>
internal static class CleanJpeg
{
    private const byte ApplicationData = 0xE0;

    /// <summary>Null when a part of the picture is missing or makes no sense.</summary>
    public static byte[]? Of(byte[] original, PhotoHeader header)
    {
        if (!header.IsStreamed && !header.IsComplete)
        {
            // A progressive photo without its end is a coarse one, and decoders say nothing.
            return null;
        }

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

            if (IsNeeded(cursor.Marker, cursor.Segment))
            {
                Append(clean, cursor);
            }
        }

        clean.Write((ReadOnlySpan<byte>)[0xFF, JpegCursor.EndOfImage]);
        return clean.WrittenSpan.ToArray();
    }

    private static bool IsNeeded(byte marker, ByteWindow segment) => marker switch
    {
        >= 0xC0 and <= 0xCF or >= JpegCursor.StartOfScan and <= 0xDD => true,
        ApplicationData => segment.HasAt(0, "JFIF\0"u8),
        ApplicationData + 2 => segment.HasAt(0, "ICC_PROFILE\0"u8),
        ApplicationData + 14 => segment.HasAt(0, "Adobe"u8),
        _ => false,
    };

    private static void Append(ArrayBufferWriter<byte> clean, JpegCursor cursor)
    {
        Span<byte> head = [0xFF, cursor.Marker, 0, 0];
        BinaryPrimitives.WriteUInt16BigEndian(head[2..], (ushort)(cursor.Segment.Length + 2));
        clean.Write((ReadOnlySpan<byte>)head);
        clean.Write(cursor.Segment.Bytes);
        clean.Write(cursor.Scan.Bytes);
    }
}
