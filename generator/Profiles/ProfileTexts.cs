using StaticMarche.Content.Schema;

namespace StaticMarche.Profiles;

/// <summary>The kinds of texts in a profile, and what each is held to. Lengths are counted as people see them.</summary>
internal static class ProfileTexts
{
    /// <summary>What messages call the text after the fields.</summary>
    public const string Story = "story";

    /// <summary>Two lines of a card on a telephone.</summary>
    public const int MaxName = 80;

    public const int MinName = 3;

    /// <summary>One line under the name, two on a telephone.</summary>
    public const int MaxTagline = 160;

    /// <summary>What a screen reader reads out before the listener turns away.</summary>
    public const int MaxAlt = 300;

    public const int MinDescription = 20;

    /// <summary>Beyond this people stop reading, so it is advice.</summary>
    public const int LongDescription = 600;

    public const int MaxDescription = 2_000;

    public static readonly TextKind Name = new(new TextRule { Min = MinName, Max = MaxName });

    public static readonly TextKind Tagline = new(new TextRule { Max = MaxTagline });

    public static readonly TextKind Alt = new(new TextRule { Max = MaxAlt });

    public static readonly TextKind Description = new(
        new TextRule
        {
            Form = TextForm.Markdown,
            Min = MinDescription,
            Long = LongDescription,
            Max = MaxDescription,
        }
    );

    /// <summary>The limit of the file bounds the story.</summary>
    public static readonly TextRule OfStory = new() { Form = TextForm.Markdown };
}
