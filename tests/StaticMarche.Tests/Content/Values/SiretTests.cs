using StaticMarche.Content.Values;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Values;

public sealed class SiretTests
{
    [Theory]
    [InlineData("73282932000074")]
    [InlineData("732 829 320 00074")]
    [InlineData("732\u00A0829\u202F320\u200900074")]
    [InlineData("732.829.320.00074")]
    [InlineData("732-829-320-00074")]
    [InlineData("732\u2011829\u2011320\u201100074")]
    [InlineData("\u202A732 829 320 00074\u202C")]
    [InlineData("732\u00AD829\u206032000074")]
    [InlineData("35600000000048")]
    [InlineData("35600000049837")]
    public void Takes_a_number_whose_key_is_right(string text)
    {
        Assert.True(Siret.TryParse(text, out var siret));
        Assert.Equal(Siret.Length, siret.Digits.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("7328293200007")]
    [InlineData("732829320000740")]
    [InlineData("12345678901234")]
    [InlineData("00000000000000")]
    [InlineData("35600000012345")]
    [InlineData("73282932100007")]
    [InlineData("732829320")]
    [InlineData("   ")]
    [InlineData("7328293200007A")]
    [InlineData("73282932O00074")]
    [InlineData("FR44732829320")]
    [InlineData("+73282932000074")]
    [InlineData("-73282932000074")]
    [InlineData("73282932000074.0")]
    [InlineData("7.3282932E+13")]
    [InlineData("73282932000074 73282932000074")]
    [InlineData("７３２８２９３２００００７４")]
    [InlineData("٧٣٢٨٢٩٣٢٠٠٠٠٧٤")]
    public void Refuses_any_other(string text) => Assert.False(Siret.TryParse(text, out _));

    [Fact]
    public void Shows_the_groups_that_people_know()
    {
        Assert.True(Siret.TryParse("73282932000074", out var siret));
        Assert.Equal("732\u00A0829\u00A0320\u00A000074", siret.ToString());
    }

    /// <summary>What the check digits are for: the slips of whoever copies a number by hand.</summary>
    [Fact]
    public void Refuses_every_number_with_one_digit_changed_or_two_neighbours_swapped()
    {
        const string Right = "73282932000074";
        var changed =
            from at in Enumerable.Range(0, Right.Length)
            from digit in "0123456789"
            where digit != Right[at]
            select Right[..at] + digit + Right[(at + 1)..];
        var swapped =
            from at in Enumerable.Range(0, Right.Length - 1)
            where Right[at] != Right[at + 1]
            select Right[..at] + Right[at + 1] + Right[at] + Right[(at + 2)..];

        Assert.All(changed.Concat(swapped), number => Assert.False(Siret.TryParse(number, out _), number));
    }

    [Fact]
    public void Takes_every_number_of_the_sample_market()
    {
        var written = Directory
            .GetFiles(Path.Combine(Repository.Root, "content", "vendors"), "profile.md", SearchOption.AllDirectories)
            .Select(file => File.ReadLines(file).First(line => line.StartsWith("siret:", StringComparison.Ordinal)).Split('"')[1]);

        Assert.All(written, number => Assert.True(Siret.TryParse(number, out _), number));
    }
}
