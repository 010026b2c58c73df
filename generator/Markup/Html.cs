namespace StaticMarche.Markup;

/// <summary>Text that is already HTML: the only kind of value that a template writes as it is, and only between tags.</summary>
internal sealed class Html
{
    public static readonly Html Empty = new("");

    private Html(string value) => Value = value;

    public string Value { get; }

    public bool IsEmpty => Value.Length == 0;

    /// <summary>Takes markup at its word. Only for markup that this program has written itself, from encoded parts.</summary>
    public static Html Trusted(string markup) => markup.Length == 0 ? Empty : new Html(markup);

    /// <summary>The HTML that shows a plain text.</summary>
    public static Html OfText(string text) => Trusted(HtmlText.Encode(text));

    public override string ToString() => Value;
}
