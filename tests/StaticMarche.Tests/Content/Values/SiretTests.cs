using System.Text.Json;
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
    [InlineData("٧٣٢٨٢٩٣٢٠٠٠٠٧٤")]
    public void Refuses_any_other(string text) => Assert.False(Siret.TryParse(text, out _));

    [Fact]
    public void Shows_the_groups_that_people_know()
    {
        Assert.True(Siret.TryParse("73282932000074", out var siret));
        Assert.Equal("732\u00A0829\u00A0320\u00A000074", siret.ToString());
        Assert.Equal("732829320", siret.Siren);
    }

    [Fact]
    public void Agrees_with_every_known_number()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip("sirets/sirets.json")));

        var valid = vectors.RootElement.GetProperty("valid_sirets").EnumerateArray().Select(row => (Input: row.GetProperty("input").GetString()!, Digits: row.GetProperty("siret").GetString()!));
        var invalid = vectors.RootElement.GetProperty("invalid_sirets").EnumerateArray().Select(row => row.GetProperty("input").GetString()!);

        Assert.All(valid, row => Assert.True(Siret.TryParse(row.Input, out var siret) && siret.Digits == row.Digits, row.Input));
        Assert.All(invalid, input => Assert.False(Siret.TryParse(input, out _), input));
    }
}
