using StaticMarche.Assets;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Assets;

public sealed class ScriptTextTests
{
    public static TheoryData<string> OurScripts =>
        [
            .. Directory
                .GetFiles(Folder, "*.js", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder => Path.Combine(Repository.Root, "themes/marche/assets");

    [Theory]
    [InlineData("// why\nexport const price = 1; /* stays not */\n", "export const price=1;\n")]
    [InlineData("export function twice(number) {\n  return number * 2;\n}\n", "export function twice(number){return number*2;}\n")]
    [InlineData("export const text = `\n  // a text ${ a + b }  \n`;\n", "export const text=`\n  // a text ${a+b}  \n`;\n")]
    [InlineData("const a = 'x  /* no comment */' ;\n", "const a='x  /* no comment */';\n")]
    public void Comments_and_spaces_go_and_texts_stay(string script, string expected) => Assert.Equal(expected, ScriptText.Shorten(script));

    /// <summary>Line ends that end a statement, signs that would join to another one, slashes that are no comment.</summary>
    [Theory]
    [InlineData("a = b\n(c)\n", "a=b\n(c)\n")]
    [InlineData("a()\n;[1].map(b)\n", "a();[1].map(b)\n")]
    [InlineData("function f() {\n  return\n  1\n}\n", "function f(){return\n1}\n")]
    [InlineData("a\n++b\n", "a\n++b\n")]
    [InlineData("if (a) b()\nelse c()\n", "if(a)b()\nelse c()\n")]
    [InlineData("a = b + +c - -d;\n", "a=b+ +c- -d;\n")]
    [InlineData("a = b / /c d/g.exec(e);\n", "a=b/ /c d/g.exec(e);\n")]
    [InlineData("a = b < !--c;\n", "a=b< !--c;\n")]
    [InlineData("a = 1 .toFixed();\n", "a=1 .toFixed();\n")]
    [InlineData("const { a, ...b } = c ?? d?.e;\n", "const{a,...b}=c??d?.e;\n")]
    [InlineData("class A { #b = 1; static { this.c = #b in d } }\n", "class A{#b=1;static{this.c=#b in d}}\n")]
    [InlineData("import a from './a.js' with { type: 'json' };\n", "import a from'./a.js'with{type:'json'};\n")]
    public void What_separates_something_stays(string script, string expected) => Assert.Equal(expected, ScriptText.Shorten(script));

    /// <summary>NUglify 1.23.6 took the brackets away: the first is an error then, the second rounds otherwise.</summary>
    [Theory]
    [InlineData("export const a = (-b) ** 2;\n", "export const a=(-b)**2;\n")]
    [InlineData("export const a = 0.1 * (0.2 * 0.3);\n", "export const a=0.1*(0.2*0.3);\n")]
    [InlineData("export const a = b + (c + d);\n", "export const a=b+(c+d);\n")]
    public void What_is_in_brackets_stays_in_them(string script, string expected) => Assert.Equal(expected, ScriptText.Shorten(script));

    [Fact]
    public void Leaves_what_it_does_not_understand_to_the_browser()
    {
        const string Script = "export const a = 1 +;\n";

        Assert.Equal(Script, ScriptText.Shorten(Script));
    }

    [Theory]
    [MemberData(nameof(OurScripts))]
    public void A_script_of_ours_gets_shorter_says_the_same_and_is_as_short_as_it_gets(string name)
    {
        var script = File.ReadAllText(Path.Combine(Folder, name));

        var shorter = ScriptText.Shorten(script);

        Assert.True(shorter.Length < script.Length);
        Assert.Equal(shorter, ScriptText.Shorten(shorter));
    }

    [Theory]
    [InlineData("const a = 1;\nconst b = (2;\n", "2:13")]
    [InlineData("function f( {\n}\n", "3:1")]
    [InlineData("const a = 1;\nconst a = 2;\n", "2:7")]
    [InlineData("const a = /(/;\n", "1:13")]
    [InlineData("const a = 'open;\n", "1:11")]
    public void A_mistake_is_found_at_its_place(string script, string place)
    {
        var syntax = ScriptSyntax.TryParse(script, out var fault);

        Assert.Null(syntax);
        Assert.Equal(place, PlaceOf(script, fault!.Offset));
    }

    /// <summary>A worker without imports need not be a module.</summary>
    [Fact]
    public void An_older_kind_of_script_is_a_script_too() =>
        Assert.NotNull(ScriptSyntax.TryParse("var await = 1; with (a) { b() }\n", out _));

    [Fact]
    public void Nesting_without_end_is_a_mistake_and_not_the_end_of_the_program() =>
        Assert.Null(ScriptSyntax.TryParse(new string('[', 200_000), out _));

    private static string PlaceOf(string text, int offset)
    {
        var before = text[..offset].Split('\n');
        return $"{before.Length}:{before[^1].Length + 1}";
    }
}
