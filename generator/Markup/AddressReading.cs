using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Markup;

/// <summary>Follows the literal text of an address, to know what a value may add to it.</summary>
internal static class AddressReading
{
    public static HtmlState After(HtmlState state, string text, int offset, HtmlPiece piece)
    {
        if (state.Part == AddressPart.Value && text[0] is not ('/' or '?' or '#'))
        {
            piece.Fault(TemplateMarkupKinds.AddressPieces, offset, state.Attribute);
        }

        for (var i = 0; i < text.Length; i++)
        {
            state = After(state, text[i]);
            if (state.Known.Length > 0 && state.Part is AddressPart.Path or AddressPart.Query or AddressPart.Foreign)
            {
                Check(state, text, offset, piece);
                state = state with { Known = "" };
            }
        }

        return state;
    }

    private static HtmlState After(HtmlState state, char character) =>
        state.Part switch
        {
            AddressPart.Start or AddressPart.Prefix => AfterPrefix(state with { Known = state.Known + character }, character),
            AddressPart.Root => state with { Part = AddressPart.Path, Known = state.Known + character },
            AddressPart.Path when character is '?' or '#' => state with { Part = AddressPart.Query },
            AddressPart.Value => state with
            {
                Part = character switch
                {
                    '/' => AddressPart.Path,
                    '?' or '#' => AddressPart.Query,
                    _ => AddressPart.Closed,
                },
            },
            _ => state,
        };

    /// <summary>Entities, spaces and backslashes could hide a scheme or a host: nothing is made of them.</summary>
    private static HtmlState AfterPrefix(HtmlState state, char character) =>
        character switch
        {
            '/' when state.Known.Length == 1 => state with { Part = AddressPart.Root },
            '/' => state with { Part = AddressPart.Path },
            '?' or '#' => state with { Part = AddressPart.Query },
            ':' => state with { Part = Address.IsAllowedScheme(state.Known[..^1]) ? AddressPart.Path : AddressPart.Foreign },
            '&' or '\\' or <= ' ' => state with { Part = AddressPart.Foreign },
            _ => state with { Part = AddressPart.Prefix },
        };

    private static void Check(HtmlState state, string text, int offset, HtmlPiece piece)
    {
        var scheme = state.Known.TrimEnd(':').ToLowerInvariant();
        if (state.Part == AddressPart.Foreign && (scheme is "javascript" or "vbscript" or "data" || state.Known[^1] != ':'))
        {
            if (!IsImageData(state))
            {
                piece.Fault(TemplateMarkupKinds.InlineCode, offset, HtmlScanner.Excerpt(text, 0));
            }
        }
        else if (state.Kind == AttributeKind.Own && (state.Known is ['/', '/' or '\\', ..] || state.Known[^1] == ':'))
        {
            piece.Fault(TemplateMarkupKinds.Elsewhere, offset, HtmlScanner.Excerpt(text, 0));
        }
    }

    /// <summary>A picture within the page: the one use of <c>data:</c> that runs nothing.</summary>
    private static bool IsImageData(HtmlState state) => state is { Known: "data:", Element: "img", Attribute: "src" };
}
