using System.Buffers.Binary;

namespace StaticMarche.Content.Photos;

/// <summary>
/// A part of a file that is read without trust: whatever lies outside reads as zero, and a slice never leaves the part it is taken from.
/// </summary>
internal readonly ref struct ByteWindow(ReadOnlySpan<byte> bytes)
{
    public ReadOnlySpan<byte> Bytes { get; } = bytes;

    public int Length => Bytes.Length;

    public byte this[int offset] => (uint)offset < (uint)Bytes.Length ? Bytes[offset] : (byte)0;

    public bool Has(long offset, long count) => offset >= 0 && count >= 0 && offset + count <= Bytes.Length;

    public bool HasAt(int offset, ReadOnlySpan<byte> text) =>
        Has(offset, text.Length) && Bytes.Slice(offset, text.Length).SequenceEqual(text);

    public ushort Big16(int offset) => Has(offset, 2) ? BinaryPrimitives.ReadUInt16BigEndian(Bytes[offset..]) : (ushort)0;

    public uint Big32(int offset) => Has(offset, 4) ? BinaryPrimitives.ReadUInt32BigEndian(Bytes[offset..]) : 0;

    public ulong Big64(int offset) => Has(offset, 8) ? BinaryPrimitives.ReadUInt64BigEndian(Bytes[offset..]) : 0;

    public ushort Little16(int offset) => Has(offset, 2) ? BinaryPrimitives.ReadUInt16LittleEndian(Bytes[offset..]) : (ushort)0;

    public uint Little32(int offset) => Has(offset, 4) ? BinaryPrimitives.ReadUInt32LittleEndian(Bytes[offset..]) : 0;

    public int Little24(int offset) => this[offset] | (this[offset + 1] << 8) | (this[offset + 2] << 16);

    public ByteWindow From(long offset) => Slice(offset, Bytes.Length);

    public ByteWindow Slice(long offset, long count)
    {
        var start = (int)Math.Clamp(offset, 0, Bytes.Length);
        return new ByteWindow(Bytes.Slice(start, (int)Math.Clamp(count, 0, Bytes.Length - start)));
    }
}
