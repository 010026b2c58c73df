using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Diagnostics;

public sealed class FrenchSpacingTests
{
    [Theory]
    [InlineData("« Bol » : quoi ?", "«\u00A0Bol\u00A0»\u00A0: quoi\u202F?")]
    [InlineData("Oui ; non !", "Oui\u202F; non\u202F!")]
    [InlineData("price: 45, https://exemple.fr", "price: 45, https://exemple.fr")]
    [InlineData("", "")]
    public void Sets_the_spaces_that_may_not_break(string written, string expected) => Assert.Equal(expected, FrenchSpacing.Of(written));
}
