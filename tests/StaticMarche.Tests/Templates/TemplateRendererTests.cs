using System.Text;
using StaticMarche.Markup;
using StaticMarche.Templates;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Templates;

public sealed class TemplateRendererTests : IDisposable
{
    private readonly TemplateSite _site = new();

    [Fact]
    public void Puts_a_page_into_its_layout_with_partials_and_blocks()
    {
        _site
            .With(
                "layouts/base.html",
                """
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
                """
            )
            .With(
                "partials/card.html",
                """
                <li class="card{{ if first }} first{{ end }}">
                  <a href="{{ item.url }}">{{ item.name }}</a>
                </li>
                """
            )
            .With(
                "page.html",
                """
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
                """
            );
        var model = new TestModel
        {
            ["title"] = "Bols & « plats » <3",
            ["url"] = "https://marche.example/a?b=1&c=2",
            ["items"] = new[]
            {
                new TestModel { ["name"] = "Un", ["url"] = "/un/" },
                new TestModel { ["name"] = "Deux", ["url"] = "javascript:alert(1)" },
            },
            ["text"] = Html.Trusted("<p>Bonjour</p>"),
        };

        var page = _site.Render(model);

        Assert.Equal(
            """
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
            """,
            page
        );
    }

    [Fact]
    public void Puts_a_layout_into_another()
    {
        _site
            .With("layouts/outer.html", "<html>{{ content }}</html>")
            .With("layouts/inner.html", "{{ layout 'outer' }}<main>{{ content }}{{ block 'note' }}</main>")
            .With("page.html", "{{ layout 'inner' }}<p>x</p>{{ capture note }}<i>y</i>{{ end }}");

        var page = _site.Render();

        Assert.Equal("<html><main><p>x</p><i>y</i></main></html>", page);
    }

    [Fact]
    public void Names_of_a_partial_end_with_it()
    {
        _site.With("partials/card.html", "{{ inner = x }}<b>{{ inner }}</b>").With("page.html", "{{ include 'card' x: 1 }}{{ inner }}");

        var page = _site.Render();

        Assert.Contains("template-unknown-name", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_fails_leaves_nothing_to_the_next()
    {
        var set = _site
            .With("page.html", "{{ x = 1 }}{{ for i in list }}<p>{{ i.name }}</p>{{ end }}")
            .With("partials/card.html", "")
            .Compile()
            .Value!;
        var renderer = new TemplateRenderer(set, new TestModel());
        var good = new TestModel { ["list"] = new[] { new TestModel { ["name"] = "a" } } };
        var bad = new TestModel
        {
            ["list"] = new[]
            {
                new TestModel { ["name"] = "a" },
                new TestModel(),
            },
        };

        var before = renderer.Render("page", good, "/a/");
        var failed = renderer.Render("page", bad, "/b/");
        var after = renderer.Render("page", good, "/c/");

        Assert.Null(failed.Value);
        Assert.Equal("<p>a</p>"u8, before.Value!);
        Assert.Equal("<p>a</p>"u8, after.Value!);
    }

    [Fact]
    public void Threads_share_the_templates()
    {
        var set = _site
            .With("partials/card.html", "<i>{{ x }}</i>")
            .With("page.html", "{{ for i in 1..200 }}{{ include 'card' x: i }}{{ end }}{{ n }}")
            .Compile()
            .Value!;

        var pages = Enumerable
            .Range(0, 64)
            .AsParallel()
            .AsOrdered()
            .Select(n => new TemplateRenderer(set, new TestModel()).Render("page", new TestModel { ["n"] = n % 2 }, "/x/").Value!)
            .ToList();

        Assert.Equal(2, pages.Select(Encoding.UTF8.GetString).Distinct().Count());
    }

    [Theory]
    [InlineData(15, false)]
    [InlineData(17, true)]
    public void A_page_has_at_most_sixteen_mebibytes(int copies, bool isRefused)
    {
        _site.With("page.html", "{{ for i in 1..copies }}{{ text }}{{ end }}");

        var page = _site.Render(new TestModel { ["copies"] = copies, ["text"] = new string('a', 1 << 20) });

        Assert.Equal(isRefused, page.Contains("template-limit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(99_999, false)]
    [InlineData(100_000, true)]
    public void The_loops_of_a_page_make_fewer_than_a_hundred_thousand_turns(int turns, bool isRefused)
    {
        _site.With("page.html", "{{ for i in 1..half }}{{ end }}{{ for i in 1..rest }}{{ end }}");

        var page = _site.Render(new TestModel { ["half"] = 50_000, ["rest"] = turns - 50_000 });

        Assert.Equal(isRefused, page.Contains("template-limit", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_ends_after_ten_million_steps()
    {
        var sum = string.Join(" + ", Enumerable.Repeat("1", 30));
        _site.With("page.html", $"{{{{ for i in 1..99000 }}}}{{{{ x = {sum} }}}}{{{{ y = {sum} }}}}{{{{ end }}}}");

        var page = _site.Render();

        Assert.Contains("template-limit", page, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
