using StaticMarche.Content.Values;
using StaticMarche.Markup;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>A vendor in lists.</summary>
internal sealed class VendorCard(Func<string, Card, Html> write) : Card(Partial, write)
{
    /// <summary>The partial that shows it.</summary>
    public const string Partial = "vendor-card";

    private static readonly ModelShape<VendorCard> Members = new ModelShape<VendorCard>()
        .With(card => card.Name)
        .With(card => card.Href)
        .With(card => card.Tagline)
        .With(card => card.Kind)
        .With(card => card.Commune)
        .With(card => card.Position)
        .With(card => card.CommuneAt)
        .With(card => card.CommuneHref)
        .With(card => card.Verified)
        .With(card => card.Photo)
        .With(card => card.Html);

    public override ModelShape Shape => Members;

    public required string Name { get; init; }

    public required string Href { get; init; }

    public required string? Tagline { get; init; }

    /// <summary>In words.</summary>
    public required string Kind { get; init; }

    public required string Commune { get; init; }

    /// <summary>Latitude and longitude of the commune, for scripts.</summary>
    public required string Position { get; init; }

    /// <summary>The commune with its preposition: « à Chauvigny ».</summary>
    public required string CommuneAt { get; init; }

    public required string CommuneHref { get; init; }

    /// <summary>When the moderators saw that the business exists; null when they did not.</summary>
    public required DateModel? Verified { get; init; }

    public required PhotoModel? Photo { get; init; }
}

/// <summary>A day, for machines and in words.</summary>
internal sealed record DateModel(string Iso, string Text) : ITemplateModel
{
    private static readonly ModelShape<DateModel> Members = new ModelShape<DateModel>().With(date => date.Iso).With(date => date.Text);

    public ModelShape Shape => Members;

    public static DateModel Of(DateOnly day) => new(IsoDate.Of(day), FrenchDates.Date(day));
}
