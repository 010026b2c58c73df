using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class ContactValueTests
{
    [Theory]
    [InlineData("05 49 00 00 11", "0549000011")]
    [InlineData("05.49.00.00.11", "0549000011")]
    [InlineData("06-12-34-56-78", "0612345678")]
    [InlineData("+33 5 49 00 00 11", "0549000011")]
    [InlineData("+33 (0)5 49 00 00 11", "0549000011")]
    [InlineData("0033549000011", "0549000011")]
    [InlineData("05\u00A049\u00A000\u00A000\u202F11", "0549000011")]
    public void Takes_a_number_however_it_is_grouped(string text, string national)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number));
        Assert.Equal(national, number.National);
        Assert.Equal("+33" + national[1..], number.International);
    }

    [Theory]
    [InlineData("0049000011")]
    [InlineData("549000011")]
    [InlineData("+32 5 49 00 00 11")]
    [InlineData("05 49 00 00 111")]
    [InlineData("0549000000\n0600000000")]
    [InlineData("05 49 00 00")]
    [InlineData("05-49-OO-OO-OO")]
    [InlineData("<b>0549000000</b>")]
    [InlineData("0549000000\" canari=\"1")]
    [InlineData("+1 (555) 010-0000")]
    [InlineData("٠٥٤٩٠٠٠٠١١")]
    [InlineData("=0549000000")]
    [InlineData("++33549000000")]
    public void Refuses_what_cannot_be_called(string text) => Assert.False(PhoneNumber.TryParse(text, out _));

    [Theory]
    [InlineData("bonjour@atelier.example")]
    [InlineData("prenom.nom+marche@mon-atelier.fr")]
    [InlineData("contact@café-poterie.fr")]
    public void Takes_a_mail_address(string text) => Assert.True(EmailAddress.IsValid(text));

    [Theory]
    [InlineData("")]
    [InlineData("atelier")]
    [InlineData("atelier@")]
    [InlineData("@exemple.fr")]
    [InlineData("atelier@exemple")]
    [InlineData("un atelier@exemple.fr")]
    [InlineData("atelier@un exemple.fr")]
    [InlineData("atelier@exemple.fr\r\nBcc: x@exemple.fr")]
    [InlineData("atelier@exemple.fr%0ABcc:x@exemple.fr")]
    [InlineData("<atelier@exemple.fr>")]
    [InlineData("a@exemple.fr,b@exemple.fr")]
    [InlineData("a@exemple.fr;b@exemple.fr")]
    [InlineData("atelier@[127.0.0.1]")]
    [InlineData("atelier@exemple..fr")]
    [InlineData(".atelier@exemple.fr")]
    [InlineData("atelier.@exemple.fr")]
    [InlineData("atelier@-exemple.fr")]
    [InlineData("atelier@exemple.fr?subject=x")]
    [InlineData("mailto:atelier@exemple.fr")]
    [InlineData("atelier@exemple.fr\"canari=\"1")]
    [InlineData("atelier(at)exemple.fr")]
    [InlineData("atelier@exemple,fr")]
    [InlineData("\u0430telier@exemple.fr")]
    [InlineData("ate\u200Blier@exemple.fr")]
    [InlineData("atelier@exemple.fr\u202E")]
    public void Refuses_what_is_no_mail_address(string text) => Assert.False(EmailAddress.IsValid(text));

    [Fact]
    public void Refuses_a_mail_address_whose_parts_are_too_long()
    {
        Assert.False(EmailAddress.IsValid(new string('a', 65) + "@exemple.fr"));
        Assert.False(EmailAddress.IsValid($"a@{new string('b', 300)}.fr"));
    }
}
