using System.Text;

namespace StaticMarche.Markup;

/// <summary>The bytes of a page while it is written: UTF-8, growing, reused from page to page.</summary>
internal sealed class PageBuffer
{
    private byte[] _bytes = new byte[64 * 1024];

    public int Length { get; private set; }

    /// <summary>The last byte written; 0 when nothing is.</summary>
    public byte Last => Length == 0 ? (byte)0 : _bytes[Length - 1];

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Append(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_bytes.AsSpan(Length));
        Length += utf8.Length;
    }

    /// <summary>Appends a text as it is. A lone surrogate becomes U+FFFD.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        Length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(Length));
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
