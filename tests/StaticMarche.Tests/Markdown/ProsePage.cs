using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticMarche.Markdown;

namespace StaticMarche.Tests.Markdown;

/// <summary>A vendor's text on a page, and what a shopper reads there.</summary>
internal static class ProsePage
{
    private const string Digits = "0123456789";

    public static IElement Page(string typed)
    {
        var main = new HtmlParser().ParseDocument("<!doctype html><main></main>").QuerySelector("main")!;
        main.InnerHtml = VendorMarkdown.ToHtml(typed).Value;
        return main;
    }

    /// <summary>The text with the numbers that a browser puts before the points of a list.</summary>
    public static string Seen(INode node) =>
        node switch
        {
            IText text => text.Data,
            IElement { LocalName: "li", ParentElement.LocalName: "ol" } item =>
                $"{item.ParentElement!.Children.Index(item) + 1}. {Children(item)}",
            _ => Children(node),
        };

    private static string Children(INode node) => string.Concat(node.ChildNodes.Select(Seen));

    public static string LettersAndDigits(string text) =>
        string.Concat(text.Where(character => char.IsLetter(character) || Digits.Contains(character, StringComparison.Ordinal)));
}
