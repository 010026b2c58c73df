using StaticMarche.Content.Values;

namespace StaticMarche.Tests.Content.Values;

public sealed class WrittenDaysTests
{
    [Theory]
    [InlineData("10 jours", 10)]
    [InlineData("10j", 10)]
    [InlineData("un jour", 1)]
    [InlineData("2 semaines", 14)]
    [InlineData("2\u00A0semaines", 14)]
    [InlineData("Une semaine", 7)]
    [InlineData("sous huit jours", 8)]
    [InlineData("une quinzaine de jours", 15)]
    [InlineData("environ 3 à 4 semaines", 28)]
    [InlineData("3-4 sem.", 28)]
    [InlineData("entre 10 et 15 jours", 15)]
    [InlineData("deux ou trois semaines", 21)]
    [InlineData("1 mois", 30)]
    [InlineData("un an", 365)]
    [InlineData("10 jours ouvrés", 14)]
    [InlineData("3 jours ouvrables", 5)]
    [InlineData("4 semaines maximum.", 28)]
    [InlineData("0 jour", null)]
    [InlineData("999999 jours", null)]
    [InlineData("quelques jours", null)]
    [InlineData("1,5 mois", null)]
    [InlineData("-2 jours", null)]
    [InlineData("selon la saison", null)]
    [InlineData("48 h", null)]
    [InlineData("jours", null)]
    [InlineData("", null)]
    public void A_delay_in_words_is_so_many_days(string written, int? days) => Assert.Equal(days, WrittenDays.Parse(written));
}
