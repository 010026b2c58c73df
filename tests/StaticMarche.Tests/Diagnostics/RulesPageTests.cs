using System.Text.RegularExpressions;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Diagnostics;

/// <summary>Reports link to <c>docs/rules.md#id</c>: the section is there, and says what the program says.</summary>
public sealed partial class RulesPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs/rules.md"));

    public static TheoryData<string> Ids => [.. AllKinds.List.Select(kind => kind.Id).Distinct()];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_finding_has_its_section(string id) => Assert.Contains($"\n### {id}\n", Page, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_section_quotes_the_messages_of_both_languages(string id)
    {
        var section = Page[Page.IndexOf($"\n### {id}\n", StringComparison.Ordinal)..].Split("\n### ")[1];

        Assert.All(AllKinds.List.Where(kind => kind.Id == id), kind =>
            Assert.Contains($"> {Quoted(kind.Message.French)}  \n> {Quoted(kind.Message.English)}\n", section, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void No_section_is_about_nothing()
    {
        var headings = Heading().Matches(Page).Select(match => match.Groups[1].Value);

        Assert.Empty(headings.Except(AllKinds.List.Select(kind => kind.Id)));
    }

    private static string Quoted(string message) =>
        Placeholder().Replace(message, "…").Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("^### (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
