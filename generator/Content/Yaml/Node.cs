using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Yaml;

/// <summary>A piece of YAML with the place where it stands. Scalars are text as written: nothing becomes a number or a date here.</summary>
internal abstract record Node(SourceSpan Span);

/// <param name="IsPlain">Written without quotes and not as a block, so an empty one means "nothing was given".</param>
internal sealed record ScalarNode(string Value, bool IsPlain, SourceSpan Span) : Node(Span)
{
    /// <summary>The lines as they were typed, where YAML makes one text of several; null for any other text.</summary>
    public IReadOnlyList<string>? Lines { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Value) || (IsPlain && Value is "~" or "null");
}

internal sealed record ListNode(IReadOnlyList<Node> Items, SourceSpan Span) : Node(Span);

internal sealed record MapNode(IReadOnlyList<MapEntry> Entries, SourceSpan Span) : Node(Span)
{
    public MapEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}

internal sealed record MapEntry(ScalarNode Key, Node Value)
{
    /// <summary>Written without a colon: between braces YAML allows it, and people do it only by mistake.</summary>
    public bool IsBare { get; init; }
}
