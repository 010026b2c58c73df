namespace StaticMarche.Markup;

/// <summary>HTML elements by the way in which browsers parse the text within them.</summary>
internal static class Elements
{
    /// <summary>Style in a page is forbidden by its own policy; the others run foreign content or change how the rest is read.</summary>
    private static readonly string[] Refused =
    [
        "style",
        "base",
        "object",
        "embed",
        "applet",
        "frame",
        "frameset",
        "xmp",
        "plaintext",
        "noembed",
        "noframes",
        "listing",
    ];

    public static bool AreRefused(string element) => Refused.Contains(element, StringComparer.Ordinal);

    /// <summary>The state after the <c>&gt;</c> of a tag.</summary>
    public static HtmlState After(HtmlState tag)
    {
        var state = HtmlState.Start with { IsPreformatted = tag.Element == "pre" ? !tag.IsEndTag : tag.IsPreformatted };
        if (tag.IsEndTag)
        {
            return state;
        }

        return tag.Element switch
        {
            "title" or "textarea" => state with { Mode = HtmlMode.PlainText, Element = tag.Element },
            "script" => state with { Mode = tag.Facts.IsDataScript ? HtmlMode.JsonData : HtmlMode.RawText, Element = tag.Element },
            "iframe" => state with { Mode = HtmlMode.RawText, Element = tag.Element },
            _ => state,
        };
    }
}
