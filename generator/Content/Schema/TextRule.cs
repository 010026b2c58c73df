using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// The rules of a text beyond those for all texts (no code, no hidden characters). The field's type carries them, so no text escapes.
/// </summary>
internal sealed record TextRule
{
    /// <summary>Sizes, materials, hours, addresses.</summary>
    public const int MaxLine = 200;

    /// <summary>The rules of a field that gives none of its own.</summary>
    public static readonly TextRule Line = new() { Max = MaxLine };

    /// <summary>The same for one of several lines.</summary>
    public static readonly TextRule OneOfLines = Line with { TooLong = TextKinds.TooLongLine };

    /// <summary>The finding about a text that is too long.</summary>
    public DiagnosticKind TooLong { get; init; } = TextKinds.TooLong;

    public TextForm Form { get; init; } = TextForm.Line;

    /// <summary>Below this it is advised to say more.</summary>
    public int Min { get; init; }

    /// <summary>Above this few people read on, so it is advised to say less.</summary>
    public int Long { get; init; } = int.MaxValue;

    public int Max { get; init; } = int.MaxValue;
}

internal enum TextForm
{
    Line,
    Markdown,
}

/// <summary>One text that readers of the site may see, with the name of its field.</summary>
internal readonly record struct WrittenText(string Field, Located<string> Text, TextRule Rule)
{
    public TextForm Form => Rule.Form;
}
