using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using StaticMarche.Templates;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Templates;

/// <summary>Whatever a template is put together from: when it compiles, no value changes the elements and attributes of its page.</summary>
public sealed class RandomTemplateTests
{
    private static readonly Gen<string> Fragments = Gen.OneOfConst(
        "{{ v }}",
        "{{ v }}",
        "{{ v }}",
        "{{ w }}",
        "{{ if yes }}",
        "{{ if no }}",
        "{{ else }}",
        "{{ end }}",
        "{{ end }}",
        "{{ for i in list }}",
        "{{ x = v }}",
        "{{ x }}",
        "<p",
        "<a",
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        ">",
        "/>",
        " ",
        " ",
        "\n",
        "\"",
        "'",
        "=",
        "/",
        "<",
        "&",
        "#",
        "?",
        ":",
        "x",
        "a ",
        " b",
        "&lt;",
        "-",
        " title=\"",
        " title='",
        " class=",
        " href=\"",
        " href='",
        " data-a=\"",
        " data-src=\"",
        " id=x",
        " hidden",
        " src=\"/",
        " srcset=\"",
        " action=\"",
        "\">",
        "'>",
        "<a href=\"",
        "<a href=\"/",
        "<a href=\"{{ v }}\">",
        "<img alt=\"",
        "<img src=\"",
        "<title>",
        "</title>",
        "<textarea>",
        "</textarea>",
        "<script>",
        "</script>",
        "<script type=\"application/json\">",
        "<script src=\"/a.js\">",
        "<style>",
        "<!--",
        "-->",
        "<!doctype html>",
        "<pre>",
        "</pre>",
        "<svg>",
        "</svg>",
        "<iframe>",
        "</iframe>",
        "<meta content=\"",
        "<meta http-equiv=\"refresh\" content=\"0; url=",
        "<link rel=\"canonical\" href=\"",
        "<option",
        "<svg><title>",
        "<math>",
        "<table>",
        "<td>",
        "<noscript>",
        "</noscript>"
    );

    private static readonly string[] Values =
    [
        "\"><img src=x onerror=alert(1)>",
        "'><svg onload=alert(1)>",
        " onmouseover=alert(1) ",
        "javascript:alert(1)",
        "</title></textarea></script><script>alert(1)</script>",
        "-->",
        "//evil.example/",
        "=\"x\" b",
        "`'\"<>&=/ \n\t",
        "title>",
        "script>",
        ":alert(1)",
    ];

    [Fact]
    public void No_value_changes_the_shape_of_a_page() =>
        Fragments
            .Array[1, 12]
            .Select(fragments => string.Concat(fragments))
            .Sample(IsShapeStable, iter: 1_000, threads: 1, print: template => template);

    private static bool IsShapeStable(string template)
    {
        using var site = new TemplateSite().With("page.html", "<!doctype html><html><body><main>k" + template);
        if (site.Compile().Value is not { } set)
        {
            return true;
        }

        var renderer = new TemplateRenderer(set, new TestModel());
        var expected = ShapeOf(renderer, "k");
        return expected is null || Values.All(value => ShapeOf(renderer, value) is not { } shape || shape == expected);
    }

    /// <summary>Null when the page cannot be rendered.</summary>
    private static string? ShapeOf(TemplateRenderer renderer, string value)
    {
        var model = new TestModel
        {
            ["v"] = value,
            ["w"] = value,
            ["yes"] = true,
            ["no"] = false,
            ["list"] = new[] { 1, 2 },
        };
        var page = renderer.Render("page", model, "/x/");
        if (page.Value is not { } bytes)
        {
            return null;
        }

        var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(bytes));
        return string.Join(
            '\n',
            document.All.Select(element =>
                $"{element.Ancestors().Count()} {element.LocalName} "
                + string.Join(' ', element.Attributes.Select(attribute => attribute.Name))
            )
        );
    }
}
