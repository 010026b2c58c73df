using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// What a profile dates has happened, and not before there were such markets. A product added in 2062 would stay on top of the home page,
/// the feeds and the sitemap for good (miniflux/v2#2971).
/// </summary>
internal sealed class PastDays : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds =>
        [FreshnessKinds.ConsentInFuture, FreshnessKinds.ConfirmedInFuture, DateKinds.Future, DateKinds.Absurd];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        IEnumerable<(string Field, DiagnosticKind InFuture, Located<DateOnly>? Day)> dates =
        [
            ("joined", DateKinds.Future, profile.Joined),
            ("confirmed", FreshnessKinds.ConfirmedInFuture, profile.Confirmed),
            ("consent", FreshnessKinds.ConsentInFuture, profile.Consent),
            ("on", DateKinds.Future, profile.Verified?.Value.On),
            .. profile.Products.Select(product => ("added", DateKinds.Future, product.Value.Added)),
        ];
        return dates
            .Select(date => date.Day is null ? null : Examine(date.Field, date.InFuture, date.Day, context.Today))
            .OfType<Diagnostic>();
    }

    /// <summary>Null when the day can be right.</summary>
    internal static Diagnostic? Examine(string field, DiagnosticKind inFuture, Located<DateOnly> day, DateOnly today)
    {
        if (day.Value > today)
        {
            var meant = day.Value.Year > today.Year + 1 ? DayBounds.Meant(day.Value, DayBounds.First, today, today) : null;
            return inFuture.At(day.Span, IsoDate.Of(day.Value), IsoDate.Of(meant ?? today), field);
        }

        return day.Value < DayBounds.First
            ? DateKinds.Absurd.At(
                day.Span,
                IsoDate.Of(day.Value),
                IsoDate.Of(DayBounds.Meant(day.Value, DayBounds.First, today, today) ?? today),
                field
            )
            : null;
    }
}
