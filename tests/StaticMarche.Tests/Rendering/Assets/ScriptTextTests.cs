using StaticMarche.Rendering.Assets;

namespace StaticMarche.Tests.Rendering.Assets;

public sealed class ScriptTextTests
{
    [Theory]
    [InlineData("// why\nexport const price = 1; /* stays not */\n", "export const price=1\n")]
    [InlineData("export function twice(number) {\n  return number * 2;\n}\n", "export function twice(n){return n*2}\n")]
    [InlineData("export const text = `\n  // a text\n`;\n", "export const text=`\n  // a text\n`\n")]
    public void Drops_comments_and_spaces_and_shortens_local_names(string script, string expected)
    {
        Assert.Equal(expected, ScriptText.Shorten(script));
    }

    [Fact]
    public void Leaves_what_it_does_not_understand_to_the_browser()
    {
        const string Script = "export const a = 1 +;\n";

        Assert.Equal(Script, ScriptText.Shorten(Script));
    }
}
