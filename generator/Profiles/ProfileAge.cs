using StaticMarche.Content.Market;
using StaticMarche.Content.Values;

namespace StaticMarche.Profiles;

/// <summary>
/// How long ago a vendor last said that the profile is true. Time alone makes no error: a profile grown too old leaves the site by itself.
/// </summary>
internal static class ProfileAge
{
    /// <summary>The day the vendor confirmed the profile, or joined.</summary>
    public static Located<DateOnly>? LastStatement(Profile profile) =>
        profile.Joined is { } joined && (profile.Confirmed is not { } confirmed || confirmed.Value < joined.Value)
            ? joined
            : profile.Confirmed;

    public static bool IsTooOld(Profile profile, Freshness freshness, DateOnly today) =>
        LastStatement(profile) is { } last && MonthsBetween(last.Value, today) >= freshness.UnpublishMonths;

    /// <summary>Whole months; 31 January to 28 February is one.</summary>
    public static int MonthsBetween(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return months > 0 && from.AddMonths(months) > to ? months - 1 : months;
    }
}
