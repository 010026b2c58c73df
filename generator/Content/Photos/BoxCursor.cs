namespace StaticMarche.Content.Photos;

/// <summary>
/// Goes through the boxes (length, type, content) that ISO media files are made of. Each step moves on, so it ends on any input.
/// </summary>
internal ref struct BoxCursor(ByteWindow boxes)
{
    private readonly ByteWindow _boxes = boxes;
    private int _at;
    private int _start;

    public ByteWindow Content { get; private set; }

    public readonly bool Is(ReadOnlySpan<byte> type) => _boxes.HasAt(_start + 4, type);

    public bool Next()
    {
        if (!_boxes.Has(_at, 8))
        {
            return false;
        }

        _start = _at;
        long length = _boxes.Big32(_at);
        var header = 8;
        if (length == 1)
        {
            length = (long)Math.Min(_boxes.Big64(_at + 8), int.MaxValue);
            header = 16;
        }
        else if (length == 0)
        {
            // To the end of the file.
            length = _boxes.Length - _at;
        }

        Content = _boxes.Slice(_at + header, length - header);
        _at = (int)Math.Min(_at + Math.Max(length, header), _boxes.Length);
        return true;
    }
}

internal static class Boxes
{
    /// <summary>The content of the first box of a type; empty when there is none.</summary>
    public static ByteWindow Child(this ByteWindow boxes, ReadOnlySpan<byte> type)
    {
        var cursor = new BoxCursor(boxes);
        while (cursor.Next())
        {
            if (cursor.Is(type))
            {
                return cursor.Content;
            }
        }

        return default;
    }
}
