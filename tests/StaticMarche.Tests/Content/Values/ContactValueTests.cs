using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class ContactValueTests
{
    [Theory]
    [InlineData("05 49 00 00 11")]
    [InlineData("05.49.00.00.11")]
    [InlineData("05-49-00-00-11")]
    [InlineData("05/49/00/00/11")]
    [InlineData("05\u201149\u201100\u201100\u201111")]
    [InlineData("05 – 49 – 00 – 00 – 11")]
    [InlineData("0549 000 011")]
    [InlineData("05\u00A049\u00A000\u00A000\u202F11")]
    [InlineData("\u202A05 49 00 00 11\u202C")]
    [InlineData("05 49 00\u00AD 00 11")]
    [InlineData("05 49 00 00 11;")]
    [InlineData("05 49 00 00 11.")]
    [InlineData("(0)5 49 00 00 11")]
    [InlineData("(05) 49 00 00 11")]
    [InlineData("+33 5 49 00 00 11")]
    [InlineData("+33 (0)5 49 00 00 11")]
    [InlineData("+33(0)549000011")]
    [InlineData("(+33) 5 49 00 00 11")]
    [InlineData("+33 05 49 00 00 11")]
    [InlineData("0033549000011")]
    [InlineData("00 33 (0)5 49 00 00 11")]
    [InlineData("33 5 49 00 00 11")]
    [InlineData("tel:+33549000011")]
    [InlineData("tel:05-49-00-00-11")]
    [InlineData("Tél. : 05 49 00 00 11")]
    [InlineData("Téléphone 05 49 00 00 11")]
    [InlineData("Fixe : 05 49 00 00 11")]
    public void Takes_a_number_however_it_is_written(string text)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number));
        Assert.Equal("+33549000011", number.International);
        Assert.Equal("05\u00A049\u00A000\u00A000\u00A011", number.ToString());
    }

    /// <summary>What libphonenumber answers for each region (google-libphonenumber 3.2.47).</summary>
    [Theory]
    [InlineData("0692 12 34 56", "+262692123456")]
    [InlineData("0262 16 12 34", "+262262161234")]
    [InlineData("0639 01 23 45", "+262639012345")]
    [InlineData("0269 60 12 34", "+262269601234")]
    [InlineData("0590 20 12 34", "+590590201234")]
    [InlineData("0690 00 12 34", "+590690001234")]
    [InlineData("0594 10 12 34", "+594594101234")]
    [InlineData("0694 20 12 34", "+594694201234")]
    [InlineData("0596 30 12 34", "+596596301234")]
    [InlineData("0696 20 12 34", "+596696201234")]
    [InlineData("0697 20 12 34", "+596697201234")]
    [InlineData("0709 01 12 34", "+590709011234")]
    [InlineData("0709 35 12 34", "+262709351234")]
    [InlineData("0709 31 12 34", "+594709311234")]
    [InlineData("+262 692 12 34 56", "+262692123456")]
    [InlineData("+262 (0)692 12 34 56", "+262692123456")]
    [InlineData("00262692123456", "+262692123456")]
    [InlineData("+33 692 12 34 56", "+262692123456")]
    [InlineData("+590 590 20 12 34", "+590590201234")]
    [InlineData("+508 41 12 34", "+508411234")]
    [InlineData("+687 75 12 34", "+687751234")]
    [InlineData("+689 87 12 34 56", "+68987123456")]
    [InlineData("+681 82 12 34", "+681821234")]
    [InlineData("05 90 20 12 34", "+590590201234")]
    [InlineData("06 95 12 34 56", "+33695123456")]
    [InlineData("07 09 81 12 34", "+33709811234")]
    public void A_number_of_overseas_has_its_own_country_code(string text, string international)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number));
        Assert.Equal(international, number.International);
    }

    [Theory]
    [InlineData("0692123456", "06\u00A092\u00A012\u00A034\u00A056")]
    [InlineData("+687 75 12 34", "+687\u00A075\u00A012\u00A034")]
    public void A_number_is_shown_as_it_is_dialled(string text, string shown)
    {
        Assert.True(PhoneNumber.TryParse(text, out var number));
        Assert.Equal(shown, number.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("0049000011")]
    [InlineData("549000011")]
    [InlineData("+32 5 49 00 00 11")]
    [InlineData("+262 549 00 00 11")]
    [InlineData("+590 692 12 34 56")]
    [InlineData("05 49 00 00 111")]
    [InlineData("05 49 00 00 11 (le soir)")]
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
    [InlineData("05 49 00 00 11 (le soir)", "+33549000011")]
    [InlineData("05 49 00 00 79 / 06 12 34 56 78", "+33549000079", "+33612345678")]
    [InlineData("05 49 00 00 79 ou +33 (0)6 12 34 56 78", "+33549000079", "+33612345678")]
    [InlineData("05 49 00 00 79 06 12 34 56 78", "+33549000079", "+33612345678")]
    [InlineData("fixe 05.49.00.00.79, port. 06.12.34.56.78;", "+33549000079", "+33612345678")]
    [InlineData("05 49 00 00 111")]
    [InlineData("sur demande")]
    public void Finds_the_numbers_within_a_text(string text, params string[] numbers) =>
        Assert.Equal(numbers, PhoneNumber.FindIn(text).Select(number => number.International));

    [Theory]
    [InlineData("mailto:contact@mon-atelier.fr", "contact@mon-atelier.fr")]
    [InlineData("<contact@mon-atelier.fr>", "contact@mon-atelier.fr")]
    [InlineData("contact@mon-atelier.fr;", "contact@mon-atelier.fr")]
    [InlineData("\u202Acontact@mon-atelier.fr\u202C", "contact@mon-atelier.fr")]
    public void Takes_off_what_is_copied_around_a_mail_address(string text, string expected)
    {
        Assert.True(EmailAddress.TryRead(text, out var address));
        Assert.Equal(expected, address);
    }

    [Theory]
    [InlineData("contact@mon-atelier.fr ou autre@mon-atelier.fr", "contact@mon-atelier.fr")]
    [InlineData("contact (at) mon-atelier.fr", "contact@mon-atelier.fr")]
    [InlineData("contact[arobase]mon-atelier.fr", "contact@mon-atelier.fr")]
    [InlineData("contact @ mon-atelier.fr", "contact@mon-atelier.fr")]
    [InlineData("L’atelier <contact@mon-atelier.fr>", "contact@mon-atelier.fr")]
    [InlineData("à l’atelier", null)]
    public void Finds_the_mail_address_within_a_text(string text, string? expected) => Assert.Equal(expected, EmailAddress.FindIn(text));

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
