using CsCheck;
using StaticMarche.Markdown;
using static StaticMarche.Tests.Markdown.ProsePage;

namespace StaticMarche.Tests.Markdown;

/// <summary>Texts that are put together from signs of prose and of Markdown, in any order.</summary>
public sealed class RandomProseTests
{
    /// <summary>Whatever is typed, in whatever order: every letter and digit is there for shoppers, and for programs.</summary>
    [Fact]
    public void Every_letter_and_digit_comes_out_as_text()
    {
        string[] pieces =
        [
            "a",
            "É",
            "b ",
            "1",
            "2",
            "1998",
            "1. ",
            "2. ",
            "3) ",
            "1) ",
            "*",
            "**",
            "_",
            "__",
            "- ",
            "+ ",
            "* ",
            "• ",
            "> ",
            "# ",
            "## ",
            "#",
            "`",
            "```",
            "~~",
            "[",
            "]",
            "(",
            ")",
            "](",
            "]: ",
            "![",
            "<",
            ">",
            "<b>",
            "\\",
            "|",
            "---",
            "===",
            "\n",
            "\n\n",
            "  \n",
            "    ",
            "\t",
            " ",
            "«",
            "»",
            ":",
            "!",
            " %",
            "€",
            "–",
            "<a@b.example>",
            "é",
        ];

        Gen.OneOfConst(pieces)
            .Array[0, 30]
            .Select(string.Concat)
            .Sample(
                typed =>
                {
                    var letters = LettersAndDigits(typed);
                    return LettersAndDigits(Seen(Page(typed))) == letters
                        && LettersAndDigits(MarkdownText.Parse(typed).ToPlainText()) == letters;
                },
                iter: 20_000,
                seed: "0000KCDR2HP4",
                print: typed => $"{typed}\n→ {Page(typed).InnerHtml}\n→ {MarkdownText.Parse(typed).ToPlainText()}"
            );
    }
}
