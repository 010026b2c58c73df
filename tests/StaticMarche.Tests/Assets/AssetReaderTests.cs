using System.Text;
using StaticMarche.Assets;
using StaticMarche.Content;
using StaticMarche.Content.Themes;
using StaticMarche.Diagnostics;
using StaticMarche.Planning;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Assets;

public sealed class AssetReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public AssetReaderTests()
    {
        _folder.Write("themes/base/theme.yml", "title: Base\n");
        _folder.Write("themes/fete/theme.yml", "extends: base\n");
    }

    [Fact]
    public void Style_sheets_of_a_chain_add_up_and_the_markets_rules_come_last()
    {
        _folder.Write("themes/base/assets/style.css", "a { b: c }\n");
        _folder.Write("themes/fete/assets/style.css", "a { b: d }\n");

        var book = Read(".tone-c96{background-color:#c96}").Value!;

        Assert.Equal("a{b: c}a{b: d}.tone-c96{background-color:#c96}", Encoding.UTF8.GetString(book.Files.Single().Content));
    }

    [Fact]
    public void Parts_of_a_style_sheet_follow_it_by_name_and_come_before_the_theme_that_extends_it()
    {
        _folder.Write("themes/fete/assets/style.css", "e { f: g }\n");
        _folder.Write("themes/base/assets/styles/map.css", "d { f: g }\n");
        _folder.Write("themes/base/assets/styles/cards.css", "c { f: g }\n");
        _folder.Write("themes/base/assets/style.css", "a { f: g }\n");

        var book = Read("").Value!;

        Assert.Equal("a{f: g}c{f: g}d{f: g}e{f: g}", Encoding.UTF8.GetString(book.Files.Single().Content));
    }

    [Fact]
    public void A_theme_may_have_parts_only_and_other_files_of_their_folder_are_assets_like_any()
    {
        _folder.Write("themes/fete/assets/styles/cards.css", "a { b: c }\n");
        _folder.Write("themes/fete/assets/styles/star.svg", "<svg/>");
        _folder.Write("themes/fete/assets/styles/print/poster.css", "d { e: f }\n");

        var book = Read("").Value!;

        Assert.Equal("a{b: c}", TextOf(book, "style.css"));
        Assert.Equal("<svg/>", TextOf(book, "styles/star.svg"));
        Assert.Equal("d{e: f}", TextOf(book, "styles/print/poster.css"));
        Assert.Null(book.Find("styles/cards.css"));
    }

    [Fact]
    public void A_name_holds_a_hash_of_the_content()
    {
        _folder.Write("themes/base/assets/icons/star.svg", "<svg/>");

        var book = Read("").Value!;

        Assert.Equal("assets/icons/star-d4dc5666.svg", book.Find("icons/star.svg")?.Value);
    }

    [Fact]
    public void A_style_sheet_shows_the_themes_own_files_by_their_hashed_names()
    {
        _folder.Write("themes/fete/assets/star.svg", "<svg/>");
        _folder.Write("themes/base/assets/style.css", "a { background: url(\"star.svg\") }\n");

        var book = Read("").Value!;

        Assert.Equal(
            "a{background: url(\"/assets/star-d4dc5666.svg\")}",
            Encoding.UTF8.GetString(book.Files.Single(file => file.Path.Value.EndsWith(".css", StringComparison.Ordinal)).Content)
        );
    }

    [Fact]
    public void A_script_imports_others_by_their_hashed_addresses()
    {
        _folder.Write("themes/base/assets/site.js", "import { a } from './parts/a.js';\na(new Worker(\"./parts/a.js\"));\n");
        _folder.Write("themes/base/assets/parts/a.js", "import '../b.js';\nexport const a = 1;\n");
        _folder.Write("themes/base/assets/b.js", "");

        var book = Read("").Value!;

        Assert.Equal($"import'/{book.Find("b.js")}';export const a=1;\n", TextOf(book, "parts/a.js"));
        Assert.Equal(
            $"import{{a}}from'/{book.Find("parts/a.js")}';a(new Worker(\"/{book.Find("parts/a.js")}\"));\n",
            TextOf(book, "site.js")
        );
    }

    [Fact]
    public void A_script_that_names_what_is_not_there_is_told_where()
    {
        _folder.Write("themes/base/assets/site.js", "import './missing.js';\n");

        var finding = Assert.Single(Read("").Diagnostics);

        Assert.Equal("script-unknown themes/base/assets/site.js:1:9", $"{finding.Id} {finding.Span}");
    }

    [Fact]
    public void A_script_that_no_browser_would_run_is_told_where()
    {
        _folder.Write("themes/base/assets/site.js", "const a = 1;\nconst b = (2;\n");

        var finding = Assert.Single(Read("").Diagnostics);

        Assert.Equal("script-syntax themes/base/assets/site.js:2:13", $"{finding.Id} {finding.Span}");
    }

    [Fact]
    public void Two_scripts_that_name_each_other_are_refused()
    {
        _folder.Write("themes/base/assets/a.js", "import './b.js';\n");
        _folder.Write("themes/base/assets/b.js", "import './a.js';\n");

        var finding = Assert.Single(Read("").Diagnostics);

        Assert.Equal("script-cycle themes/base/assets/b.js:1:9", $"{finding.Id} {finding.Span}");
    }

    [Theory]
    [InlineData("https://elsewhere.example/a.svg")]
    [InlineData("data:image/svg+xml,x")]
    [InlineData("missing.svg")]
    public void A_style_sheet_shows_nothing_else(string address)
    {
        _folder.Write("themes/base/assets/style.css", $"a {{ background: url({address}) }}\n");

        var found = Assert.Single(Read("").Diagnostics);

        Assert.Equal(("asset-unknown", 1, 21), (found.Id, found.Span.Line, found.Span.Column));
    }

    [Fact]
    public void A_name_that_cannot_be_an_address_is_reported()
    {
        _folder.Write("themes/base/assets/étoile 1.svg", "<svg/>");

        ShownFinding.Match("asset-name", Assert.Single(Read("").Diagnostics));
    }

    [Theory]
    [InlineData(AssetReader.MaxBytes, 0)]
    [InlineData(AssetReader.MaxBytes + 1, 1)]
    public void A_file_may_be_as_large_as_the_limit(int bytes, int findings)
    {
        _folder.Write("themes/base/assets/big.svg", new byte[bytes]);

        Assert.Equal(findings, Read("").Diagnostics.Count);
    }

    public void Dispose() => _folder.Dispose();

    private static string TextOf(AssetBook book, string name) =>
        Encoding.UTF8.GetString(book.Files.Single(file => file.Path == book.Find(name)).Content);

    private Checked<AssetBook> Read(string additions)
    {
        var site = new SiteFolder(_folder.Path);
        var theme = new ThemeReader(site, "fr").Read("fete", SourceSpan.OfFile("content/site.yml")).Value!;
        return new AssetReader(site, new UrlScheme(new Uri("https://marche.example/"), new UrlWords())).Read(theme, additions);
    }
}
