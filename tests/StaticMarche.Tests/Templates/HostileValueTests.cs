using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticMarche.Markup;
using StaticMarche.Templates;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Templates;

/// <summary>Whatever a value holds, a page keeps the elements and attributes that its template gave it.</summary>
public sealed class HostileValueTests : IDisposable
{
    /// <summary>A value in every place where one may stand.</summary>
    private const string Everywhere = """
        <!doctype html>
        <html lang="fr"><head><title>{{ v }} – marché</title>
        <meta name="description" content="{{ v }}"><meta property="og:image" content='{{ v }}'>
        <link rel="canonical" href="{{ v }}"><link rel="stylesheet" href="{{ v }}"><script src="{{ v }}" defer></script>
        <script type="application/ld+json">{{ json }}</script>
        <meta http-equiv="refresh" content="0; url={{ v }}">
        </head><body>
        <p>{{ v }}</p><p>a{{ v }}b {{ v }}{{ v }}</p>
        <p title="{{ v }}" class='a {{ v }}' data-name="{{ v }}" data-url="{{ v }}">x</p>
        <a href="{{ v }}">x</a><a href='{{ v }}'>x</a><a href="/createurs/{{ v }}/{{ v }}?q={{ v }}&amp;r={{ v }}#{{ v }}">x</a>
        <a href="/{{ v }}">x</a><a href="mailto:{{ v }}">x</a><a href="tel:{{ v }}">x</a>
        <a href="https://{{ v }}/">x</a><a href="#{{ v }}">x</a>
        <img src="{{ v }}" srcset="{{ v }}" sizes="{{ v }}" alt="{{ v }}"><img src="/images/{{ v }}.jpg" alt=''>
        <form action="{{ v }}"><input name="q" value="{{ v }}"><textarea>{{ v }}</textarea>
        <button formaction="{{ v }}">{{ v }}</button></form>
        <select><option value="{{ v }}">{{ v }}</option></select>
        <table><tr><td>{{ v }}</td></tr></table><pre>{{ v }}</pre><noscript><p title="{{ v }}">{{ v }}</p></noscript>
        <svg viewBox="0 0 1 1"><title>{{ v }}</title><text fill="{{ v }}">{{ v }}</text><use href="{{ v }}" xlink:href="{{ v }}"/></svg>
        <details><summary>{{ v }}</summary>{{ if v == v }}<b>{{ v }}</b>{{ end }}
        {{ capture c }}<i title="{{ v }}">{{ v }}</i>{{ end }}{{ c }}{{ include 'card' x: v }}</details>
        </body></html>
        """;

    private readonly TemplateSite _site = new();

    [Fact]
    public void Nothing_of_a_hostile_text_becomes_markup() => AssertInert(HostileTexts.All);

    public void Dispose() => _site.Dispose();

    private void AssertInert(IReadOnlyList<string> texts)
    {
        var set = _site.With("page.html", Everywhere).With("partials/card.html", "<em title='{{ x }}'>{{ x }}</em>").Compile();
        Assert.Equal("", TemplateSite.Describe(set.Diagnostics));
        var renderer = new TemplateRenderer(set.Value!, new TestModel());
        var expected = Shape(Parse(renderer, "x"));

        Assert.All(texts, text =>
        {
            var page = Parse(renderer, text);
            Assert.Equal(expected, Shape(page));
            Assert.Equal(Shown(text), page.QuerySelector("td")!.TextContent);
            Assert.Equal(Shown(text), page.QuerySelector("input")!.GetAttribute("value"));
            Assert.Equal(
                string.Concat(text.EnumerateRunes()),
                JsonSerializer.Deserialize<string>(page.QuerySelector("script[type]")!.TextContent)
            );
            Assert.All(page.QuerySelectorAll("a,form,button,[data-url],meta[http-equiv]"), AssertLeadsNowhereLive);
            Assert.All(page.QuerySelectorAll("img,script[src],link[rel=stylesheet],use"), AssertLoadsOwn);
        });
    }

    private static IDocument Parse(TemplateRenderer renderer, string text)
    {
        var page = renderer.Render("page", new TestModel { ["v"] = text, ["json"] = Json.Of(JsonSerializer.Serialize(text)) }, "/x/");
        Assert.Equal("", TemplateSite.Describe(page.Diagnostics));
        return new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page.Value!));
    }

    /// <summary>The elements of a page and the names of their attributes, without any value or text.</summary>
    private static string Shape(IDocument page) =>
        string.Join(
            '\n',
            page.All.Select(element =>
                $"{element.Ancestors().Count()} {element.LocalName} "
                + string.Join(' ', element.Attributes.Select(attribute => attribute.Name))
            )
        ) + string.Concat(page.Descendants<IComment>().Select(_ => "<!---->"));

    /// <summary>What a reader sees of a text: a browser's own replacements and line ends, no control characters.</summary>
    private static string Shown(string text) =>
        string.Concat(
            text.Replace("\r\n", "\n", StringComparison.Ordinal)
                .EnumerateRunes()
                .Select(rune =>
                    rune.Value switch
                    {
                        '\r' => "\n",
                        < ' ' and not ('\t' or '\n') => "\uFFFD",
                        0x7F => "\uFFFD",
                        _ => rune.ToString(),
                    }
                )
        );

    private static void AssertLeadsNowhereLive(IElement element)
    {
        string?[] addresses =
        [
            element.GetAttribute("href"),
            element.GetAttribute("action"),
            element.GetAttribute("formaction"),
            element.GetAttribute("data-url"),
            element.GetAttribute("content")?.Split("url=")[^1],
        ];
        Assert.All(addresses.OfType<string>(), address =>
            Assert.Contains(SchemeOf(address), new[] { "", "http", "https", "mailto", "tel" })
        );
    }

    private static void AssertLoadsOwn(IElement element)
    {
        string?[] addresses =
        [
            element.GetAttribute("href"),
            element.GetAttribute("xlink:href"),
            element.GetAttribute("src"),
            .. (element.GetAttribute("srcset") ?? "").Split(',').Select(candidate => candidate.Trim().Split(' ')[0]),
        ];
        Assert.All(addresses.OfType<string>(), address =>
            Assert.Equal("page.example", new Uri(new Uri("https://page.example/a/"), address).Host)
        );
        Assert.All(addresses.OfType<string>(), address => Assert.Equal("", SchemeOf(address)));
    }

    /// <summary>As a browser reads it: tabs and line ends are dropped, leading spaces and control characters too.</summary>
    private static string SchemeOf(string address)
    {
        var seen = new string([.. address.Where(character => character is not ('\t' or '\n' or '\r'))]).TrimStart([
            .. Enumerable.Range(0, 33).Select(code => (char)code),
        ]);
        var end = seen.IndexOfAny([':', '/', '?', '#']);
        return end >= 0 && seen[end] == ':' ? seen[..end].ToLowerInvariant() : "";
    }
}
