namespace StaticMarche.Markup;

/// <summary>Where a template's HTML is when one of its pieces ends and a value or a statement begins.</summary>
internal readonly record struct HtmlState
{
    /// <summary>Where every template begins, and must end.</summary>
    public static readonly HtmlState Start = new()
    {
        Element = "",
        Attribute = "",
        Known = "",
    };

    public HtmlMode Mode { get; init; }

    /// <summary>The tag being read, or the element whose raw text is: lower case.</summary>
    public string Element { get; init; }

    public bool IsEndTag { get; init; }

    /// <summary>Within <c>pre</c>, where white space counts.</summary>
    public bool IsPreformatted { get; init; }

    /// <summary>The name of the attribute being read: lower case.</summary>
    public string Attribute { get; init; }

    public AttributeKind Kind { get; init; }

    public AddressPart Part { get; init; }

    /// <summary>The literal text of the value so far, as long as its meaning depends on it.</summary>
    public string Known { get; init; }

    public TagFacts Facts { get; init; }

    public bool IsQuotedValue => Mode is HtmlMode.DoubleQuoted or HtmlMode.SingleQuoted;

    private bool IsInTag => Mode is HtmlMode.TagName or HtmlMode.BeforeName or HtmlMode.Name or HtmlMode.AfterName or HtmlMode.Separator;

    public HtmlState WithoutAttribute(HtmlMode mode) =>
        this with
        {
            Mode = mode,
            Attribute = "",
            Kind = AttributeKind.Plain,
            Part = AddressPart.Start,
            Known = "",
        };

    /// <summary>The state after two ways through a template meet again; null when they cannot.</summary>
    public static HtmlState? Join(HtmlState one, HtmlState other)
    {
        if (one == other)
        {
            return one;
        }

        if (one.IsQuotedValue && one with { Part = other.Part, Known = other.Known } == other)
        {
            return one with { Part = AddressPart.Closed, Known = "" };
        }

        if (!one.IsInTag || !other.IsInTag || TagFacts.Join(one.Facts, other.Facts) is not { } facts)
        {
            return null;
        }

        var (left, right) = (
            one.WithoutAttribute(HtmlMode.Separator) with
            {
                Facts = facts,
            },
            other.WithoutAttribute(HtmlMode.Separator) with
            {
                Facts = facts,
            }
        );
        return left == right
            ? left with
            {
                Mode = one.Mode == other.Mode && one.Mode == HtmlMode.BeforeName ? HtmlMode.BeforeName : HtmlMode.Separator,
            }
            : null;
    }
}

internal enum HtmlMode
{
    Text,

    /// <summary>In <c>title</c> or <c>textarea</c>: text and entities, no tags.</summary>
    PlainText,

    /// <summary>In a script of a data type.</summary>
    JsonData,

    /// <summary>In an element whose text is neither parsed nor decoded: no value may stand here.</summary>
    RawText,

    Comment,
    TagName,
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    DoubleQuoted,
    SingleQuoted,
    Unquoted,

    /// <summary>A name or value ended here on at least one way: a space, <c>/</c> or <c>&gt;</c> must come next.</summary>
    Separator,
}

/// <summary>The meaning of an attribute's value, which decides how values are escaped in it.</summary>
internal enum AttributeKind
{
    Plain,

    /// <summary>An address that a reader may follow.</summary>
    Link,

    /// <summary>An address that a browser loads: on this site only.</summary>
    Own,

    SourceSet,

    /// <summary>The <c>content</c> of a <c>meta http-equiv</c>: a delay and an address.</summary>
    Refresh,

    /// <summary>No value may stand here, only the template's own text.</summary>
    Fixed,

    /// <summary>Script or style: not even the template's own text may.</summary>
    Code,
}

/// <summary>How far the value of an address attribute has been read.</summary>
internal enum AddressPart
{
    Start,

    /// <summary>Some text that may still turn out to be a scheme.</summary>
    Prefix,

    /// <summary>Exactly <c>/</c>: a second one would name another host.</summary>
    Root,

    Path,
    Query,

    /// <summary>Of a scheme in which no value may stand.</summary>
    Foreign,

    /// <summary>After a whole value: text may go on with <c>/</c>, <c>?</c> or <c>#</c>.</summary>
    Value,

    /// <summary>Several ways led here: no value may follow.</summary>
    Closed,
}
