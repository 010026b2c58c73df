using StaticMarche.Rendering.Assets;

namespace StaticMarche.Tests.Rendering.Assets;

public sealed class ScriptTextTests
{
    [Theory]
    [InlineData("// why\nconst a = 1; // stays\n\n  const b = 'x';\n", "const a = 1; // stays\nconst b = 'x';\n")]
    [InlineData("/** What it does. */\nlet a;\n", "let a;\n")]
    [InlineData("/**\n * Long.\n * @x\n */\nlet a;\n", "let a;\n")]
    [InlineData("/* a */ let a;\n", "/* a */ let a;\n")]
    [InlineData("const t = `\n  // text\n\n  more`;\n  let a;\n", "const t = `\n  // text\n\n  more`;\nlet a;\n")]
    [InlineData("const t = `one ${line}`;\n// gone\n", "const t = `one ${line}`;\n")]
    public void Drops_lines_of_comment_and_indentation(string script, string expected) => Assert.Equal(expected, ScriptText.Shorten(script));
}
