using StaticMarche.Content;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Tests.Content.Yaml;

public sealed class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\nname: Bol\n---\nTexte.\n", "Texte.\n", 4)]
    [InlineData("---\nname: Bol\n...\nTexte.\n", "Texte.\n", 4)]
    [InlineData("\n\n---  \nname: Bol\n---\t \n\nTexte.\n", "\nTexte.\n", 6)]
    [InlineData("---\nname: Bol\n---", "", 3)]
    [InlineData("---\nname: |\n  a\n  ---\n  b\n---\nTexte.\n---\nFin.", "Texte.\n---\nFin.", 7)]
    public void Splits_fields_from_text(string file, string body, int line)
    {
        var content = FrontMatterReader.Parse(new SourceText("f.md", file)).Value!;

        Assert.Equal(body, content.Body.Value);
        Assert.Equal(line, content.Body.Span.Line);
        Assert.NotNull(content.Fields.Find("name"));
    }

    [Fact]
    public void A_file_may_have_no_fields_between_its_lines() =>
        Assert.Empty(FrontMatterReader.Parse(new SourceText("f.md", "---\n---\nTexte.\n")).Value!.Fields.Entries);

    [Fact]
    public void A_text_in_place_of_fields_is_no_profile()
    {
        var read = FrontMatterReader.Parse(new SourceText("f.md", "---\nBonjour\n---\n"));

        Assert.Null(read.Value);
        Assert.Equal([YamlKinds.KeyIsNotText], read.Diagnostics.Select(finding => finding.Kind));
    }
}
