using StaticMarche.Content.Values;
using StaticMarche.Wording;

namespace StaticMarche.Tests.Wording;

public sealed class FrenchNumbersTests
{
    [Theory]
    [InlineData(4500, "45\u00A0€")]
    [InlineData(1250, "12,50\u00A0€")]
    [InlineData(5, "0,05\u00A0€")]
    [InlineData(125_000, "1\u202F250\u00A0€")]
    [InlineData(123_456_789, "1\u202F234\u202F567,89\u00A0€")]
    public void Writes_amounts(int cents, string expected) => Assert.Equal(expected, FrenchNumbers.Euros(new Money(cents)));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1000, "1\u202F000")]
    public void Writes_numbers(int number, string expected) => Assert.Equal(expected, FrenchNumbers.Of(number));
}
