using System.Text.RegularExpressions;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Markup;

/// <summary>Decides whether a value or a statement may stand between two pieces of a template's HTML.</summary>
internal static partial class HtmlBoundary
{
    /// <summary>The state in which a statement such as <c>if</c> begins: names and unquoted values end here, whatever comes.</summary>
    public static (HtmlState State, DiagnosticKind? Fault, string Argument) Settle(HtmlState state)
    {
        var piece = new HtmlPiece();
        var settled = state.Mode switch
        {
            HtmlMode.TagName => state with { Mode = HtmlMode.Separator },
            HtmlMode.Name => AttributeReading.EndName(state, 0, piece).WithoutAttribute(HtmlMode.Separator),
            HtmlMode.AfterName => state.WithoutAttribute(HtmlMode.BeforeName),
            HtmlMode.Unquoted => AttributeReading.EndValue(state),
            _ => state,
        };
        return state.Mode switch
        {
            HtmlMode.BeforeValue => (state, TemplateMarkupKinds.Unquoted, state.Attribute),
            HtmlMode.Comment => (state, TemplateMarkupKinds.UnsafePlace, "<!-- … -->"),
            HtmlMode.TagName when Elements.AreRefused(state.Element) && !state.IsEndTag => (
                settled,
                TemplateMarkupKinds.InlineCode,
                $"<{state.Element}>"
            ),
            _ when piece.Faults is [var fault, ..] => (settled, fault.Kind, fault.Argument),
            _ => (settled, null, ""),
        };
    }

    /// <summary>How a value is encoded that stands here; null when none may.</summary>
    public static EscapingContext? PlaceOf(HtmlState state) =>
        state.Mode switch
        {
            HtmlMode.Text => EscapingContext.Text,
            HtmlMode.PlainText => EscapingContext.PlainText,
            HtmlMode.JsonData => EscapingContext.JsonData,
            HtmlMode.DoubleQuoted or HtmlMode.SingleQuoted => PlaceInAttribute(state),
            _ => null,
        };

    /// <summary>Why <see cref="PlaceOf"/> has no answer.</summary>
    public static (DiagnosticKind Kind, string Argument) Refusal(HtmlState state) =>
        state switch
        {
            { Mode: HtmlMode.BeforeValue or HtmlMode.Unquoted } => (TemplateMarkupKinds.Unquoted, state.Attribute),
            { IsQuotedValue: true, Kind: AttributeKind.Link or AttributeKind.Own or AttributeKind.SourceSet or AttributeKind.Refresh } => (
                TemplateMarkupKinds.AddressPieces,
                state.Attribute
            ),
            { IsQuotedValue: true } => (TemplateMarkupKinds.UnsafePlace, $"{state.Element} {state.Attribute}"),
            { Mode: HtmlMode.Comment } => (TemplateMarkupKinds.UnsafePlace, "<!-- … -->"),
            { Mode: HtmlMode.RawText } => (TemplateMarkupKinds.UnsafePlace, $"<{state.Element}>"),
            _ => (TemplateMarkupKinds.UnsafePlace, $"<{state.Element} …>"),
        };

    /// <summary>The state after a value that may not stand here, to go on looking for mistakes.</summary>
    public static HtmlState AfterRefusal(HtmlState state) =>
        state.Mode == HtmlMode.BeforeValue ? state with { Mode = HtmlMode.Unquoted } : state;

    /// <summary>The state after a value written at this place.</summary>
    public static HtmlState AfterValue(HtmlState state)
    {
        var facts = state is { Element: "meta", Attribute: "content", IsQuotedValue: true }
            ? state.Facts with
            {
                HasContentValue = true,
            }
            : state.Facts;
        return PlaceOf(state) is EscapingContext.Link or EscapingContext.OwnAddress or EscapingContext.SourceSet
            ? state with
            {
                Part = AddressPart.Value,
                Known = "",
                Facts = facts,
            }
            : state with
            {
                Facts = facts,
            };
    }

    private static EscapingContext? PlaceInAttribute(HtmlState state) =>
        (state.Kind, state.Part) switch
        {
            (AttributeKind.Plain, _) => EscapingContext.Attribute,
            (AttributeKind.Link, AddressPart.Start) => EscapingContext.Link,
            (AttributeKind.Own, AddressPart.Start) => EscapingContext.OwnAddress,
            (AttributeKind.SourceSet, AddressPart.Start) => EscapingContext.SourceSet,
            (AttributeKind.Refresh, AddressPart.Start) when DelayAndUrl().IsMatch(state.Known) => EscapingContext.Link,
            (AttributeKind.Link, AddressPart.Root) => EscapingContext.LinkPath,
            (AttributeKind.Link or AttributeKind.Own, AddressPart.Path) => EscapingContext.LinkPath,
            (AttributeKind.Link or AttributeKind.Own, AddressPart.Query) => EscapingContext.LinkQuery,
            _ => null,
        };

    [GeneratedRegex(@"^\s*\d{1,3}\s*;\s*url=$", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex DelayAndUrl();
}
