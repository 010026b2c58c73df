using System.Collections;
using Scriban.Runtime;

namespace StaticMarche.Templates;

/// <summary>What templates do with lists, beyond <c>for</c>, <c>list.size</c> and <c>list[0]</c>.</summary>
internal static class ListFunctions
{
    public static readonly IReadOnlyList<TemplateFunction> All =
    [
        new("limit", 2, 2, arguments => new ScriptArray(ListOf(arguments[0]).Cast<object?>().Take(NumberOf(arguments[1])))),
        new("skip", 2, 2, arguments => new ScriptArray(ListOf(arguments[0]).Cast<object?>().Skip(NumberOf(arguments[1])))),
        new("join", 2, 2, arguments => string.Join(TextOf(arguments[1]), ListOf(arguments[0]).Cast<object?>().Select(TextOf))),
        new("contains", 2, 2, arguments => ListOf(arguments[0]).Cast<object?>().Contains(arguments[1])),
    ];

    private static IList ListOf(object? value) => value as IList ?? throw new ArgumentException("a list is expected");

    private static int NumberOf(object? value) => value as int? ?? throw new ArgumentException("a whole number is expected");

    private static string TextOf(object? value) => ValueWriter.TextOf(value) ?? throw new ArgumentException("a text is expected");
}
