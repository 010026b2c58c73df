namespace StaticMarche.Markup;

/// <summary>Where in the HTML a value stands, and so how it is encoded.</summary>
internal enum EscapingContext
{
    /// <summary>Between tags: the one place where <see cref="Html"/> passes unescaped.</summary>
    Text,

    /// <summary>In <c>title</c> or <c>textarea</c>.</summary>
    PlainText,

    /// <summary>In a quoted attribute of no special meaning.</summary>
    Attribute,

    /// <summary>A whole address that a reader may follow: http, https, mailto, tel, webcal, or relative.</summary>
    Link,

    /// <summary>A whole address that a browser loads or runs: on this site only.</summary>
    OwnAddress,

    /// <summary>A piece of an address after its beginning.</summary>
    LinkPath,

    /// <summary>A piece of an address after <c>?</c> or <c>#</c>.</summary>
    LinkQuery,

    /// <summary>The whole list of a <c>srcset</c>.</summary>
    SourceSet,

    /// <summary>In a <c>script</c> of a data type.</summary>
    JsonData,
}
