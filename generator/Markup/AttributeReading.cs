using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Markup;

/// <summary>Concludes from an attribute's name and the literal beginning of its value which values may follow.</summary>
internal static class AttributeReading
{
    /// <summary>The name is complete: what it means is known.</summary>
    public static HtmlState EndName(HtmlState state, int offset, HtmlPiece piece)
    {
        var kind = AttributeKinds.Of(state.Element, state.Attribute, state.Facts);
        if (kind == AttributeKind.Code)
        {
            piece.Fault(TemplateMarkupKinds.InlineCode, offset, state.Attribute);
        }

        if (state.Attribute == "http-equiv" && state.Facts.HasContentValue)
        {
            piece.Fault(TemplateMarkupKinds.UnsafePlace, offset, "content");
        }

        var facts = state is { Element: "meta", Attribute: "http-equiv" } ? state.Facts with { IsPragma = true } : state.Facts;
        return state with { Mode = HtmlMode.AfterName, Kind = kind, Facts = facts };
    }

    /// <summary>The state after a piece of the value, which may begin or end within it.</summary>
    public static HtmlState AfterText(HtmlState state, string text, int offset, HtmlPiece piece)
    {
        // In noscript it may be a tag, depending on who reads it.
        var bracket = text.IndexOf('<', StringComparison.Ordinal);
        if (bracket >= 0)
        {
            piece.Fault(TemplateMarkupKinds.Markup, offset + bracket, HtmlScanner.Excerpt(text, bracket));
        }

        return state.Kind switch
        {
            _ when text.Length == 0 => state,
            AttributeKind.Link or AttributeKind.Own => AddressReading.After(state, text, offset, piece),
            AttributeKind.SourceSet => state with { Part = AddressPart.Path },
            AttributeKind.Refresh => state with { Known = state.Known + text },
            _ => TagFacts.Matters(state.Element, state.Attribute) ? state with { Known = state.Known + text } : state,
        };
    }

    /// <summary>The value is complete: what the tag says by it is known.</summary>
    public static HtmlState EndValue(HtmlState state) =>
        state.WithoutAttribute(HtmlMode.Separator) with
        {
            Facts = state.Facts.With(state.Element, state.Attribute, state.Known),
        };
}
