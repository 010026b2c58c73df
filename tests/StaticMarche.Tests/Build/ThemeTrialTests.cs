using StaticMarche.Build;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Build;

/// <summary>What a theme's author gets wrong, as the check tells it: nothing has to be built to hear of it.</summary>
public sealed class ThemeTrialTests : IDisposable
{
    private const string Theme = "themes/mien";

    private readonly TempFolder _folder = SmallSite.Create();

    public ThemeTrialTests()
    {
        _folder.Write($"{Theme}/theme.yml", "title: Le mien\nextends: marche\n");
        _folder.Write("content/site.yml", _folder.Read("content/site.yml") + "theme: mien\n");
    }

    /// <summary>A file of the theme, what is written into it, and every finding: severity, id, place.</summary>
    public static TheoryData<string, string, string> Slips =>
        new()
        {
            {
                "templates/not-found.html",
                "{{ layout \"base\" }}\n<h1>{{ page.heading | capitalise }}</h1>\n",
                "Error template-unknown-function 2:23"
            },
            { "templates/not-found.html", "{{ layout \"base\" }}\n<h1>{{ page.headding }}</h1>\n", "Error template-unknown-name 2:13" },
            { "templates/product.html", "{{ layout \"base\" }}\n<h1>{{ produit.name }}</h1>\n", "Error template-unknown-name 2:8" },
            {
                "templates/not-found.html",
                "{{ layout \"base\" }}\n<h1><a href=\"/nulle-part/\">x</a></h1>\n",
                "Error reference-broken 2:14"
            },
            {
                "templates/not-found.html",
                "{{ layout \"base\" }}\n{{ capture heda }}<meta name=\"a\" content=\"b\">{{ end }}\n<h1>x</h1>\n",
                "Error template-capture 2:12"
            },
            {
                "templates/not-found.html",
                "{{ layout \"base\" }}\n<h1>x</h1>\n{{ include \"photo\" }}\n",
                "Error template-missing-argument 3:4"
            },
            {
                "templates/not-found.html",
                "<!doctype html>\n<html lang=\"fr\"><head><title>x</title></head><body><h1>x</h1></body></html>\n",
                "Error template-policy 1:1"
            },
            { "templates/produit.html", "<p>Bonjour</p>\n", "Advice template-unused 1:1" },
            { "templates/partials/guirlande.html", "<p>Bonjour</p>\n", "Advice template-unused 1:1" },
            { "templates/layouts/nue.html", "{{ content }}\n", "Advice template-unused 1:1" },
            { "assets/style.css", "a { color: red\n\nb { color: blue }\n", "Error style-unclosed 1:3" },
            { "assets/style.css", "a { background: url(rien.svg) }\n", "Error asset-unknown 1:21" },
            { "assets/site.js", "const a = 1;\nconst b = (2;\n", "Error script-syntax 2:13" },
            { "strings/fr.yml", "foter:\n  motto: Bonjour\n", "Advice theme-string-unknown 2:10" },
            { "strings/fr.yml", "footer:\n  motto: Bonjour {0}\n", "Error theme-string-place 2:10" },
            {
                "strings/fr.yml",
                "count:\n  products: { one: \"{0} pièce\", other: \"{0} pièces {1}\" }\n",
                "Error theme-string-place 2:40"
            },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public async Task The_check_tells_of_a_slip_of_the_theme_with_its_place(string file, string text, string expected)
    {
        _folder.Write($"{Theme}/{file}", text);

        var findings = await CheckAsync();

        Assert.Equal(
            [$"{expected} {Theme}/{file}"],
            findings
                .Where(IsOfTheme)
                .Select(finding => $"{finding.Severity} {finding.Id} {finding.Span.Line}:{finding.Span.Column} {finding.Span.File}")
        );
    }

    [Theory]
    [InlineData("unknown-key", "templates/not-found.html", "{{ layout \"base\" }}\n<h1>{{ t \"rien.du.tout\" }}</h1>\n")]
    [InlineData("capture", "templates/not-found.html", "{{ layout \"base\" }}\n{{ capture heda }}x{{ end }}\n<h1>x</h1>\n")]
    [InlineData("argument", "templates/not-found.html", "{{ layout \"base\" }}\n<h1>x</h1>\n{{ include \"photo\" }}\n")]
    [InlineData("unused", "templates/produit.html", "<p>Bonjour</p>\n")]
    [InlineData("strings", "strings/fr.yml", "foter:\n  motto: Bonjour\nfooter:\n  motto: Bonjour {0}\n")]
    [InlineData("string", "strings/fr.yml", "footer:\n  motto: [Bonjour, Bonsoir]\n")]
    public async Task A_slip_is_told_in_words(string name, string file, string text)
    {
        _folder.Write($"{Theme}/{file}", text);

        await ShowAsync(name);
    }

    [Fact]
    public async Task Everything_that_assets_can_get_wrong_is_told_in_one_run()
    {
        _folder.Write($"{Theme}/assets/style.css", "@import \"plus.css\";\na { background: url(rien.svg) }\n}\nb { color: blue\n");
        _folder.Write($"{Theme}/assets/site.js", "import './rien.js';\nimport './a.js';\n");
        _folder.Write($"{Theme}/assets/a.js", "import './b.js';\n");
        _folder.Write($"{Theme}/assets/b.js", "import './a.js';\n");
        _folder.Write($"{Theme}/assets/c.js", "const b = (2;\n");
        _folder.Write($"{Theme}/assets/affiche.svg", new byte[(1 << 20) + 1]);
        await ShowAsync("assets");
    }

    [Fact]
    public async Task A_page_that_loads_before_its_policy_is_told()
    {
        _folder.Write(
            $"{Theme}/templates/not-found.html",
            "<!doctype html>\n<html lang=\"fr\"><head><title>x</title></head><body><h1>x</h1></body></html>\n"
        );
        await ShowAsync("policy");
    }

    [Fact]
    public async Task A_theme_that_extends_itself_is_told()
    {
        _folder.Write($"{Theme}/theme.yml", "title: Le mien\nextends: autre\n");
        _folder.Write("themes/autre/theme.yml", "title: L’autre\nextends: mien\n");
        await ShowAsync("cycle");
    }

    private async Task ShowAsync(string name) =>
        Golden.Match($"Build/theme-slips/{name}.golden", Findings.InBothLanguages([.. (await CheckAsync()).Where(IsOfTheme)]));

    public static TheoryData<string, string> Rights =>
        new()
        {
            {
                "templates/not-found.html",
                "{{ layout \"base\" }}\n{{ capture head }}<meta name=\"a\" content=\"b\">{{ end }}\n<h1>{{ t \"not_found.mine\" }}</h1>\n"
            },
            { "templates/not-found.html", "{{ layout \"base\" }}\n{{ capture lead }}<p>x</p>{{ end }}\n<h1>x</h1>{{ lead }}\n" },
            { "templates/partials/colophon.html", "<footer>{{ t \"footer.motto\" }}</footer>\n" },
            { "strings/fr.yml", "footer:\n  motto: Bonjour\n" },
            { "strings/fr.yml", "count:\n  products: \"{0} pièces\"\n" },
            { "assets/style.css", ":root { --accent: #143d2b }\n" },
        };

    [Theory]
    [MemberData(nameof(Rights))]
    public async Task The_check_says_nothing_of_a_theme_without_slips(string file, string text)
    {
        _folder.Write($"{Theme}/strings/fr.yml", "not_found:\n  mine: Il n’y a rien ici\n");
        _folder.Write($"{Theme}/templates/not-found.html", "{{ layout \"base\" }}\n<h1>{{ t \"not_found.mine\" }}</h1>\n");
        _folder.Write($"{Theme}/{file}", file == "strings/fr.yml" ? text + "not_found:\n  mine: Rien ici\n" : text);

        var findings = await CheckAsync();

        Assert.DoesNotContain(findings, finding => IsOfTheme(finding) && finding.Id != "theme-string-unknown");
    }

    [Fact]
    public async Task What_a_page_captures_for_the_head_reaches_it_although_the_layout_adds_its_own()
    {
        _folder.Write(
            $"{Theme}/templates/not-found.html",
            "{{ layout \"base\" }}\n{{ capture head }}<meta name=\"mine\" content=\"1\">{{ end }}\n<h1>x</h1>\n"
        );

        await BuildAsync();

        var page = _folder.Read("output/404.html");
        Assert.Contains("<meta name=\"mine\" content=\"1\">", page, StringComparison.Ordinal);
        Assert.Contains("rel=\"manifest\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_layout_that_captures_over_a_pages_own_is_told_with_both_places()
    {
        _folder.Write(
            $"{Theme}/templates/layouts/base.html",
            "{{ layout \"bare\" }}\n{{ capture head }}<meta name=\"b\" content=\"1\">{{ end }}\n{{ content }}\n"
        );
        _folder.Write(
            $"{Theme}/templates/not-found.html",
            "{{ layout \"base\" }}\n{{ capture head }}<meta name=\"a\" content=\"1\">{{ end }}\n<h1>x</h1>\n"
        );

        var finding = Assert.Single(await CheckAsync(), finding => finding.Id == "template-capture");

        Assert.Equal($"{Theme}/templates/not-found.html:2:12", finding.Span.ToString());
        Assert.Equal($"{Theme}/templates/layouts/base.html:2:12", finding.Related?.ToString());
    }

    [Fact]
    public async Task A_missing_argument_is_told_at_the_include_and_shows_where_it_is_missed()
    {
        _folder.Write($"{Theme}/templates/partials/salut.html", "<p>Bonjour\n{{ prenom }}</p>\n");
        _folder.Write($"{Theme}/templates/not-found.html", "{{ layout \"base\" }}\n<h1>x</h1>\n{{ include \"salut\" }}\n");

        var finding = Assert.Single(await CheckAsync(), finding => finding.Id == "template-missing-argument");

        Assert.Equal($"{Theme}/templates/not-found.html:3:4", finding.Span.ToString());
        Assert.Equal($"{Theme}/templates/partials/salut.html:2:4", finding.Related?.ToString());
        Assert.Equal("Add the argument: {{ include \"salut\" prenom: … }}.", finding.Help(Language.English));
    }

    [Fact]
    public async Task A_theme_that_is_not_there_is_told_at_its_name()
    {
        _folder.Write("content/site.yml", _folder.Read("content/site.yml").Replace("theme: mien", "theme: mein", StringComparison.Ordinal));

        var finding = Assert.Single(await CheckAsync(), finding => finding.Id == "theme-unknown");

        Assert.Equal("theme: mein", _folder.Read("content/site.yml").Split('\n')[finding.Span.Line - 1]);
        Assert.Equal(8, finding.Span.Column);
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsOfTheme(Diagnostic finding) => finding.Span.File.StartsWith("themes/", StringComparison.Ordinal);

    private async Task<IReadOnlyList<Diagnostic>> CheckAsync()
    {
        var options = new CheckOptions
        {
            SiteRoot = _folder.Path,
            ImageStoreFolder = _folder.Full("store"),
            Today = new DateOnly(2026, 11, 23),
            Parallelism = 2,
        };
        return (await new SiteCheck(options, TimeProvider.System).RunAsync(TestContext.Current.CancellationToken)).Findings;
    }

    private async Task BuildAsync()
    {
        var options = new BuildOptions
        {
            SiteRoot = _folder.Path,
            OutputFolder = _folder.Full("output"),
            ImageStoreFolder = _folder.Full("store"),
            Today = new DateOnly(2026, 11, 23),
            WithImages = false,
            Parallelism = 2,
        };
        await new SiteBuilder(options, TimeProvider.System, null).BuildAsync(TestContext.Current.CancellationToken);
    }
}
