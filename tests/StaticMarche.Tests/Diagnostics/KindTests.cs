using System.Text.RegularExpressions;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Diagnostics;

/// <summary>What every finding owes its reader.</summary>
public sealed partial class KindTests
{
    public static TheoryData<string> Ids => [.. AllKinds.List.Select(kind => kind.Id).Distinct()];

    [Fact]
    public void Every_domain_of_kinds_is_listed()
    {
        var domains = Directory
            .GetFiles(Path.Combine(Repository.Root, "generator/Diagnostics/Kinds"), "*Kinds.cs")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name != nameof(AllKinds));
        var list = File.ReadAllText(Path.Combine(Repository.Root, "generator/Diagnostics/Kinds/AllKinds.cs"));

        Assert.All(domains, domain => Assert.Contains($".. {domain}.All,", list, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_is_words_joined_by_hyphens(string id) => Assert.Matches("^[a-z]+(-[a-z0-9]+)+$", id);

    [Fact]
    public void What_concerns_photos_is_told_by_its_id_too()
    {
        var byId = AllKinds.List.Where(kind => kind.Id.StartsWith("photo-", StringComparison.Ordinal));

        Assert.Equal(byId, AllKinds.List.Where(kind => kind is PhotoDiagnosticKind));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Texts_are_there_in_both_languages(string id)
    {
        var texts = Kinds(id).SelectMany(kind => new[] { kind.Message.French, kind.Message.English, kind.Help.French, kind.Help.English });

        Assert.All(texts, Assert.NotEmpty);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Both_languages_quote_the_same_values(string id)
    {
        // Of a missing field the help is the field's own, in both languages: {1} and {2}.
        var texts = Kinds(id).SelectMany(kind => kind == FieldKinds.Missing ? [kind.Message] : new[] { kind.Message, kind.Help });

        Assert.All(texts, text => Assert.Equal(Placeholders(text.French), Placeholders(text.English)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void French_is_set_as_French_is(string id)
    {
        var texts = Kinds(id).SelectMany(kind => new[] { kind.Message.French, kind.Help.French });

        Assert.All(texts, text => Assert.DoesNotMatch(Misset(), text));
    }

    private static IEnumerable<DiagnosticKind> Kinds(string id) => AllKinds.List.Where(kind => kind.Id == id);

    private static IEnumerable<string> Placeholders(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<!\{)\{\d\}")]
    private static partial Regex Placeholder();

    /// <summary>
    /// Ordinary spaces where they may not break, none where one belongs, straight apostrophes between letters, three dots for an ellipsis.
    /// </summary>
    [GeneratedRegex(@"«[^\u00A0]|[^\u00A0]»| [:;?!]|\p{L}[?!]|\p{L}'\p{L}|\.\.\.")]
    private static partial Regex Misset();
}
