using System.Buffers;
using StaticMarche.Content.Photos;

namespace StaticMarche.Images;

/// <summary>
/// One scan, walked from its first code word to its last. What an encoder left between the last word and the next marker is dropped:
/// bytes FF and 00 to fill up (T.81 B.1.1.2; nothings/stb#421), and a few stray ones. What follows the last block and is more code words
/// is no stray, but the end of a picture that lost something before it.
/// </summary>
internal sealed class JpegScan(IReadOnlyList<(JpegBlocks Blocks, int Count)> parts, int units, int restartInterval)
{
    /// <summary>Cameras and programs that leave something leave a few bytes; a damaged scan seldom leaves so few.</summary>
    private const int MaxStrayBytes = 64;

    /// <summary>The code words between the markers, as a strict decoder wants them; null when they do not add up.</summary>
    public byte[]? Clean(ByteWindow data)
    {
        var clean = new ArrayBufferWriter<byte>(data.Length + 1);
        var bits = new JpegBits(data);
        var start = 0;
        for (var unit = 0; unit < units; unit++)
        {
            if (restartInterval > 0 && unit > 0 && unit % restartInterval == 0)
            {
                var marker = NextMarker(data, bits.Position);
                if (marker < 0 || !IsDone(bits, data.Slice(bits.Position, marker - bits.Position)))
                {
                    return null;
                }

                clean.Write(data.Slice(start, bits.Position - start).Bytes);
                clean.Write((ReadOnlySpan<byte>)[0xFF, (byte)(0xD0 + (((unit / restartInterval) - 1) & 7))]);
                start = marker + 2;
                bits.MoveTo(start);
                Restart();
            }

            if (!TakeUnit(ref bits, unit))
            {
                return null;
            }
        }

        clean.Write(data.Slice(start, bits.Position - start).Bytes);
        return IsDone(bits, LastRest(data, bits.Position)) ? clean.WrittenSpan.ToArray() : null;
    }

    private static int NextMarker(ByteWindow data, int from)
    {
        for (var at = from; at + 1 < data.Length; at++)
        {
            if (data[at] == 0xFF && data[at + 1] is >= 0xD0 and <= 0xD7)
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The bytes after the last word; some encoders write a restart marker after the last interval, too.</summary>
    private static ByteWindow LastRest(ByteWindow data, int from)
    {
        var marker = NextMarker(data, from);
        return marker >= 0 && NextMarker(data, marker + 2) < 0 && IsFill(data.From(marker + 2))
            ? data.Slice(from, marker - from)
            : data.From(from);
    }

    private static bool IsFill(ByteWindow rest) => !rest.Bytes.ContainsAnyExcept((byte)0, (byte)0xFF);

    private bool IsDone(JpegBits bits, ByteWindow rest) =>
        IsFill(rest) || (rest.Length <= MaxStrayBytes && bits.IsPadded && !HasMoreUnits(bits));

    private bool HasMoreUnits(JpegBits bits)
    {
        if (parts.Any(part => !part.Blocks.KnowsItsWords))
        {
            return false;
        }

        while (TakeUnit(ref bits, int.MaxValue))
        {
            if (bits.IsAtMarker())
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeUnit(ref JpegBits bits, int unit)
    {
        foreach (var (blocks, count) in parts)
        {
            for (var i = 0; i < count; i++)
            {
                if (!blocks.Take(ref bits, unit))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private void Restart()
    {
        foreach (var (blocks, _) in parts)
        {
            blocks.Restart();
        }
    }
}
