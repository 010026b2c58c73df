using Scriban.Runtime;
using StaticMarche.Rendering;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Rendering.Templates;

public sealed class TemplateRendererTests : IDisposable
{
    private readonly TemplateSite _site = new();

    [Fact]
    public void Puts_a_page_into_its_layout_with_partials_and_blocks()
    {
        _site
            .With("layouts/base.html", """
                <!doctype html>
                <html lang="fr">
                  <head>
                    <title>{{ title }}</title>
                    {{ block 'head' }}
                  </head>
                  <body>
                    {{ content }}
                  </body>
                </html>
                """)
            .With("partials/card.html", """
                <li class="card{{ if first }} first{{ end }}">
                  <a href="{{ item.url }}">{{ item.name }}</a>
                </li>
                """)
            .With("page.html", """
                {{ layout 'base' }}
                {{ capture head }}<link rel="canonical" href="{{ url }}">{{ end }}
                <h1>{{ title }}</h1>
                <ul>
                  {{ for item in items }}
                    {{ include 'card' item: item first: for.first }}
                  {{ else }}
                    <li>Rien</li>
                  {{ end }}
                </ul>
                {{ text }}
                """);
        var model = new ScriptObject
        {
            ["title"] = "Bols & « plats » <3",
            ["url"] = "https://marche.example/a?b=1&c=2",
            ["items"] = new ScriptArray
            {
                new ScriptObject { ["name"] = "Un", ["url"] = "/un/" },
                new ScriptObject { ["name"] = "Deux", ["url"] = "javascript:alert(1)" },
            },
            ["text"] = Html.Trusted("<p>Bonjour</p>"),
        };

        var page = _site.Render(model);

        Assert.Equal("""
            <!doctype html>
            <html lang="fr">
            <head>
            <title>Bols &amp; « plats » &lt;3</title>
            <link rel="canonical" href="https://marche.example/a?b=1&amp;c=2">
            </head>
            <body>
            <h1>Bols &amp; « plats » &lt;3</h1>
            <ul>
            <li class="card first">
            <a href="/un/">Un</a>
            </li>
            <li class="card">
            <a href="#">Deux</a>
            </li>
            </ul>
            <p>Bonjour</p>
            </body>
            </html>
            """, page);
    }

    public void Dispose() => _site.Dispose();
}
