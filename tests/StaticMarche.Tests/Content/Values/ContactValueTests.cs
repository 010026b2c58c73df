using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Tests.Support;

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
    public void Refuses_what_cannot_be_called(string text) => Assert.False(PhoneNumber.TryParse(text, out _));

    [Theory]
    [InlineData("bonjour@atelier.example")]
    [InlineData("prenom.nom+marche@mon-atelier.fr")]
    [InlineData("contact@café-poterie.fr")]
    public void Takes_a_mail_address(string text) => Assert.True(EmailAddress.IsValid(text));

    [Fact]
    public void Refuses_every_known_trick()
    {
        using var vectors = JsonDocument.Parse(File.ReadAllText(SharedData.FileOrSkip("hostile/strings/field-values.json")));
        var emails = vectors.RootElement.GetProperty("email").EnumerateArray().Select(row => row.GetString()!);
        var phones = vectors.RootElement.GetProperty("telephone").EnumerateArray().Select(row => row.GetString()!);

        Assert.All(emails, email => Assert.False(EmailAddress.IsValid(email), email));
        Assert.All(phones, phone => Assert.False(PhoneNumber.TryParse(phone, out _), phone));
    }
}
