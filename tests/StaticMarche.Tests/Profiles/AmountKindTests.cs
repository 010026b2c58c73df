using StaticMarche.Profiles;

namespace StaticMarche.Tests.Profiles;

public sealed class AmountKindTests
{
    [Theory]
    [InlineData("45", 4500)]
    [InlineData("12.50", 1250)]
    [InlineData("12,5", 1250)]
    [InlineData("12,50 €", 1250)]
    [InlineData("12\u202F€", 1200)]
    [InlineData("12 EUR", 1200)]
    [InlineData("1 250,50 €", 125_050)]
    [InlineData("1\u202F250", 125_000)]
    [InlineData("1 000,00", 100_000)]
    [InlineData("0,01", 1)]
    [InlineData("1000000", 100_000_000)]
    public void Reads_an_amount_as_people_write_it(string text, int cents) => Assert.Equal(cents, AmountKind.Parse(text)?.Cents);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("12,")]
    [InlineData("12.505")]
    [InlineData("1 25")]
    [InlineData("1.000,00")]
    [InlineData("1000000,01")]
    [InlineData("99999999999999999999")]
    [InlineData("1e9")]
    [InlineData("0x10")]
    [InlineData("1_000")]
    [InlineData("12;50")]
    [InlineData("12.5.0")]
    [InlineData("=1+1")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("12 EUR HT")]
    [InlineData("gratuit")]
    [InlineData("１２")]
    public void Refuses_what_is_none(string text) => Assert.Null(AmountKind.Parse(text));
}
