namespace StaticMarche.Content.Market;

/// <summary>A day of an event, or a part of one. Times are local, in Europe/Paris.</summary>
/// <param name="On">The day on which it begins.</param>
/// <param name="Open">Null when nobody knows.</param>
/// <param name="Close">As written; it may be an hour of the next day, see <see cref="IsNight"/>.</param>
/// <param name="IsCancelled">It was announced, and does not take place.</param>
internal sealed record OpenDay(DateOnly On, TimeOnly? Open, TimeOnly? Close, bool IsCancelled = false)
{
    /// <summary>No evening of a market lasts longer. A later hour that comes before the opening is a slip.</summary>
    public static readonly TimeOnly LatestEnd = new(6, 0);

    /// <summary>It closes at midnight or in the small hours of the next day.</summary>
    public bool IsNight => Close == TimeOnly.MinValue || (Close <= LatestEnd && Close != Open && !(Open < Close));

    /// <summary>Null when nobody knows.</summary>
    public DateTime? Begins => Open is { } open ? On.ToDateTime(open) : null;

    /// <summary>Null when nobody knows.</summary>
    public DateTime? Ends => Close is { } close ? On.AddDays(IsNight ? 1 : 0).ToDateTime(close) : null;
}
