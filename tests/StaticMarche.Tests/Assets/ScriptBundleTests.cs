using StaticMarche.Assets;
using StaticMarche.Content;

namespace StaticMarche.Tests.Assets;

public sealed class ScriptBundleTests
{
    [Fact]
    public void Puts_a_worker_and_what_it_imports_into_one_script()
    {
        var sources = Sources(
            ("a/worker.js", "import { two } from './two.js';\nimport { one } from './one.js';\nself.onmessage = () => one() + two();\n"),
            ("a/two.js", "import { one } from './one.js';\nexport function two() { return one() + 1; }\n"),
            ("a/one.js", "export const one = () => 1;\n")
        );

        var bundle = ScriptBundle.TryMake("a/worker.js", sources);

        Assert.Equal(
            "(() => {\nconst one = () => 1;\n\nfunction two() { return one() + 1; }\n\nself.onmessage = () => one() + two();\n\n})();\n",
            bundle
        );
    }

    [Fact]
    public void Keeps_what_the_script_itself_exports()
    {
        var sources = Sources(
            ("a/list.js", "// @bundle\nimport { one } from './one.js';\nexport const start = () => one();\n"),
            ("a/one.js", "export const one = () => 1;\n")
        );

        var bundle = ScriptBundle.TryMake("a/list.js", sources);

        Assert.True(ScriptBundle.IsWanted(sources["a/list.js"]));
        Assert.False(ScriptBundle.IsWanted(sources["a/one.js"]));
        Assert.Equal("const one = () => 1;\n\n// @bundle\nexport const start = () => one();\n\n", bundle);
    }

    [Fact]
    public void Imports_once_what_several_of_its_modules_take_from_another_folder()
    {
        var sources = Sources(
            ("a/list.js", "// @bundle\nimport { euros } from '../numbers.js';\nimport { one } from './one.js';\none(euros);\n"),
            ("a/one.js", "import { euros, number } from '../numbers.js';\nexport const one = () => euros(number);\n")
        );

        var bundle = ScriptBundle.TryMake("a/list.js", sources);

        Assert.Equal(
            "import { euros, number } from '../numbers.js';\nconst one = () => euros(number);\n\n// @bundle\none(euros);\n\n",
            bundle
        );
    }

    [Fact]
    public void Leaves_modules_apart_that_use_a_name_twice()
    {
        var sources = Sources(
            ("worker.js", "import { one } from './one.js';\nconst MOST = 2;\n"),
            ("one.js", "const MOST = 1;\nexport const one = () => MOST;\n")
        );

        Assert.Null(ScriptBundle.TryMake("worker.js", sources));
    }

    [Fact]
    public void The_worker_of_the_search_is_one_script()
    {
        var folder = Path.Combine(Support.Repository.Root, "themes/marche/assets/search");
        var sources = Sources([
            .. Directory.GetFiles(folder, "*.js").Select(file => ($"search/{Path.GetFileName(file)}", File.ReadAllText(file))),
        ]);

        var bundle = ScriptBundle.TryMake("search/worker.js", sources);

        Assert.NotNull(bundle);
        Assert.DoesNotContain("import {", bundle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("browse.js")]
    [InlineData("header.js")]
    public void What_a_page_fetches_to_search_is_one_script(string name)
    {
        var folder = Path.Combine(Support.Repository.Root, "themes/marche/assets/find");
        var sources = Sources([
            .. Directory.GetFiles(folder, "*.js").Select(file => ($"find/{Path.GetFileName(file)}", File.ReadAllText(file))),
        ]);

        var bundle = ScriptBundle.TryMake($"find/{name}", sources);

        Assert.NotNull(bundle);
        Assert.DoesNotContain("from './", bundle, StringComparison.Ordinal);
    }

    private static Dictionary<string, SourceText> Sources(params (string Name, string Text)[] scripts) =>
        scripts.ToDictionary(script => script.Name, script => new SourceText(script.Name, script.Text), StringComparer.Ordinal);
}
