using StaticMarche.Markup;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Templates;

/// <summary>What templates may do with their HTML, and what becomes of it.</summary>
public sealed class TemplateMarkupTests : IDisposable
{
    private readonly TemplateSite _site = new();

    [Theory]
    [InlineData(
        """<li class="a{{ if yes }} b{{ else }} c{{ end }}" {{ if yes }}hidden {{ end }}id="x">""",
        """<li class="a b" hidden id="x">"""
    )]
    [InlineData("""<option{{ if yes }} selected{{ end }} value="1">""", """<option selected value="1">""")]
    [InlineData("""<input{{ if no }} checked{{ end }}>""", "<input>")]
    [InlineData("""<p {{ if yes }}title="{{ text }}"{{ end }}>""", """<p title="a &amp; b">""")]
    [InlineData("""<p{{ for x in list }} class="k"{{ end }}>""", """<p class="k" class="k">""")]
    [InlineData("""<p title="{{ for x in list }}{{ x }} {{ end }}">""", """<p title="un deux ">""")]
    [InlineData("""<a href="{{ if yes }}{{ url }}{{ else }}#{{ end }}">""", """<a href="/a/?b=1&amp;c=2">""")]
    [InlineData("""<a href="{{ url }}/{{ text }}">""", """<a href="/a/?b=1&amp;c=2/a%20%26%20b">""")]
    [InlineData(
        """<a href="/cherche/?q={{ text }}&amp;r={{ text }}#{{ text }}">""",
        """<a href="/cherche/?q=a%20%26%20b&amp;r=a%20%26%20b#a%20%26%20b">"""
    )]
    [InlineData("""<a href="mailto:{{ mail }}">""", """<a href="mailto:a+b@c.example">""")]
    [InlineData(
        """<meta http-equiv="refresh" content="0; url={{ url }}">""",
        """<meta http-equiv="refresh" content="0; url=/a/?b=1&amp;c=2">"""
    )]
    [InlineData(
        """<img srcset="{{ sources }}" src='{{ url }}' alt="">""",
        """<img srcset="/a.avif 320w, /b.avif 640w" src='/a/?b=1&amp;c=2' alt="">"""
    )]
    [InlineData(
        """<script type="application/json">{{ json }}</script>""",
        """<script type="application/json">{"a":"\u003c/script\u003e"}</script>"""
    )]
    [InlineData("""<p data-json="{{ json }}">""", """<p data-json="{&quot;a&quot;:&quot;\u003c/script\u003e&quot;}">""")]
    [InlineData("""<p>{{ 1 + 2 }} {{ 1.5 }} {{ yes }} {{ nothing }} {{ 7 / 2 }} {{ 7 // 2 }}</p>""", "<p>3 1.5 true 3.5 3</p>")]
    [InlineData(
        """<p>{{ html }}{{ html + text }}{{ $"{html}" }}</p>""",
        "<p><b>x</b>&lt;b&gt;x&lt;/b&gt;a &amp; b&lt;b&gt;x&lt;/b&gt;</p>"
    )]
    [InlineData("""{{ if empty_list || empty_text || nothing }}oui{{ else }}non{{ end }}""", "non")]
    [InlineData("""{{ case kind }}{{ when 'a' }}A{{ when 'b', 'c' }}B{{ else }}C{{ end }}""", "B")]
    [InlineData(
        """{{ list | limit 1 | join ', ' }} {{ list | skip 1 | join ', ' }} {{ list.size }} {{ list[0] }} {{ contains list 'un' }}""",
        "un deux 2 un true"
    )]
    [InlineData("""{{ for x in list limit:1 }}{{ x }}{{ end }}{{ for x in 1..3 }}{{ x }}{{ end }}""", "un123")]
    [InlineData("""{{ vendor?.name ?? 'x' }}{{ nothing?.name ?? 'y' }}""", "Atelier" + "y")]
    [InlineData(
        "<title>{{ text }}</title><textarea>\n  {{ text }}\n</textarea>",
        "<title>a &amp; b</title><textarea>\n  a &amp; b\n</textarea>"
    )]
    public void A_template_writes(string template, string expected)
    {
        _site.With("page.html", template);

        var page = _site.Render(Model());

        Assert.Equal(expected, page);
    }

    [Fact]
    public void Indentation_blank_lines_and_comments_do_not_reach_the_page()
    {
        _site.With(
            "page.html",
            """
            <!-- pour qui écrit le thème : {ceci} -->
            <ul>

              {{ for x in list }}
                {{# rien }}
                <li
                    class="a"
                    title="deux
              lignes">{{ x }}   {{ x }}
                </li>

              {{ end }}

            </ul>
            <pre>
              tel   quel

              {{ text }}
            </pre>
            """
        );

        var page = _site.Render(Model());

        Assert.Equal(
            """
            <ul>
            <li class="a" title="deux
              lignes">un un
            </li>
            <li class="a" title="deux
              lignes">deux deux
            </li>
            </ul>
            <pre>
              tel   quel

              a &amp; b
            </pre>
            """,
            page
        );
    }

    public void Dispose() => _site.Dispose();

    private static TestModel Model() =>
        new()
        {
            ["yes"] = true,
            ["no"] = false,
            ["nothing"] = null,
            ["text"] = "a & b",
            ["empty_text"] = "",
            ["kind"] = "c",
            ["mail"] = "a+b@c.example",
            ["url"] = "/a/?b=1&c=2",
            ["sources"] = "/a.avif 320w, /b.avif 640w, https://elsewhere.example/c.avif 960w",
            ["list"] = new[] { "un", "deux" },
            ["empty_list"] = Array.Empty<string>(),
            ["vendor"] = new TestModel { ["name"] = "Atelier" },
            ["html"] = Html.Trusted("<b>x</b>"),
            ["json"] = Json.Of("""{"a":"</script>"}"""),
        };
}
