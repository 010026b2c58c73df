using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>A day of an event.</summary>
internal sealed record DayModel : ITemplateModel
{
    private static readonly ModelShape<DayModel> Members = new ModelShape<DayModel>()
        .With(day => day.Iso)
        .With(day => day.Text)
        .With(day => day.Number)
        .With(day => day.Month)
        .With(day => day.Ends)
        .With(day => day.IsCancelled)
        .With(day => day.Hours);

    public ModelShape Shape => Members;

    public required string Iso { get; init; }

    public required string Text { get; init; }

    /// <summary>Of the month.</summary>
    public required int Number { get; init; }

    public required string Month { get; init; }

    /// <summary>When it is over, in Paris, for scripts.</summary>
    public required string Ends { get; init; }

    public required bool IsCancelled { get; init; }

    public required string Hours { get; init; }

    public static DayModel Of(OpenDay day, DateOnly today, Words words) =>
        new()
        {
            Iso = IsoDate.Of(day.On),
            Text = FrenchDates.Weekday(day.On, today),
            Number = day.On.Day,
            Month = FrenchDates.Month(day.On),
            Ends = DayTexts.End(day),
            IsCancelled = day.IsCancelled,
            Hours = DayTexts.Hours(day, words),
        };
}
