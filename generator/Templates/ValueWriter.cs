using System.Collections;
using System.Globalization;
using Scriban.Runtime;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Markup;

namespace StaticMarche.Templates;

/// <summary>Writes one value of a model, encoded for the place where it stands. The only way for a value to reach a page.</summary>
internal static class ValueWriter
{
    /// <exception cref="TemplateFault">Not a value that can be written there.</exception>
    public static void Write(PageBuffer page, EscapingContext place, object? value, Scriban.Parsing.SourceSpan span)
    {
        switch (value)
        {
            case null:
                break;
            case Html html when place == EscapingContext.Text:
                page.Append(html.Value);
                break;
            case Json json when place == EscapingContext.JsonData:
                page.Append(json.Value);
                break;
            case Html or ITemplateModel or IList or IScriptObject or IScriptCustomFunction:
            case not null when place == EscapingContext.JsonData:
                throw new TemplateFault(span, TemplateKinds.WrongValue, Name(value));
            default:
                WriteText(page, place, TextOf(value) ?? throw new TemplateFault(span, TemplateKinds.WrongValue, Name(value)));
                break;
        }
    }

    /// <summary>The text of a plain value; null for what has none.</summary>
    public static string? TextOf(object? value) =>
        value switch
        {
            string text => text,
            true => "true",
            false => "false",
            Json json => json.Value,
            double number when !double.IsFinite(number) => null,
            int or long or double or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };

    private static void WriteText(PageBuffer page, EscapingContext place, string text)
    {
        switch (place)
        {
            case EscapingContext.Text or EscapingContext.PlainText:
                HtmlText.Write(page, text);
                break;
            case EscapingContext.Attribute:
                HtmlText.WriteAttribute(page, text);
                break;
            default:
                HtmlText.WriteAttribute(page, AddressFor(place, text));
                break;
        }
    }

    private static string AddressFor(EscapingContext place, string text) =>
        place switch
        {
            EscapingContext.Link => Address.IsLink(text) ? Address.EscapeWhole(text) : Address.Refused,
            EscapingContext.OwnAddress => Address.IsOwn(text) ? Address.EscapeWhole(text) : Address.Refused,
            EscapingContext.LinkPath => Address.EscapePath(text),
            EscapingContext.LinkQuery => Address.EscapeQuery(text),
            EscapingContext.SourceSet => SourceSet.Filter(text),
            _ => throw new ArgumentOutOfRangeException(nameof(place), place, null),
        };

    /// <summary>What messages call a value.</summary>
    public static string Name(object value) =>
        value switch
        {
            Html => "HTML",
            ITemplateModel => "{…}",
            IList => "[…]",
            IScriptObject => "{…}",
            IScriptCustomFunction => "function",
            _ => TextOf(value) ?? value.GetType().Name,
        };
}
