using System.Globalization;
using StaticMarche.Pages.Maps;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>A commune on the map.</summary>
internal sealed record MarkerModel : ITemplateModel
{
    private static readonly ModelShape<MarkerModel> Members = new ModelShape<MarkerModel>()
        .With(marker => marker.Name)
        .With(marker => marker.Title)
        .With(marker => marker.Href)
        .With(marker => marker.X)
        .With(marker => marker.Y)
        .With(marker => marker.Radius)
        .With(marker => marker.Label);

    public ModelShape Shape => Members;

    public required string Name { get; init; }

    /// <summary>« Chauvigny, 3 créateurs ».</summary>
    public required string Title { get; init; }

    public required string Href { get; init; }

    public required string X { get; init; }

    public required string Y { get; init; }

    public required string Radius { get; init; }

    /// <summary>Null where there is no room for one.</summary>
    public required MarkerLabel? Label { get; init; }

    public static MarkerModel Of(MapMarker marker, MapLabel? label, UrlScheme urls, Words words) =>
        new()
        {
            Name = marker.Name,
            Title = words.Say("map.marker", marker.Name, words.Say("count.vendors", marker.Commune.Vendors.Count)),
            Href = urls.Href(urls.Of(marker.Commune)),
            X = MapModel.Number(marker.Centre.X),
            Y = MapModel.Number(marker.Centre.Y),
            Radius = MapModel.Number(marker.Radius),
            Label = label is null ? null : MarkerLabel.Of(label, marker.Centre),
        };
}

/// <summary>The name beside a marker.</summary>
internal sealed record MarkerLabel : ITemplateModel
{
    private static readonly ModelShape<MarkerLabel> Members = new ModelShape<MarkerLabel>()
        .With(label => label.X)
        .With(label => label.Y)
        .With(label => label.Drop)
        .With(label => label.Anchor)
        .With(label => label.Line)
        .With(label => label.IsWide);

    public ModelShape Shape => Members;

    public required string X { get; init; }

    public required string Y { get; init; }

    /// <summary>Down to its base line, in its own heights.</summary>
    public required string Drop { get; init; }

    public required string Anchor { get; init; }

    /// <summary>The path to its marker, for a name that stands away from it.</summary>
    public required string? Line { get; init; }

    /// <summary>Whether there is room for it on wide screens only.</summary>
    public required bool IsWide { get; init; }

    public static MarkerLabel Of(MapLabel label, MapPoint marker)
    {
        var (x, y) = (MapModel.Number(label.Start.X), MapModel.Number(label.Start.Y));
        return new MarkerLabel
        {
            X = x,
            Y = y,
            Drop = label.Drop.ToString("0.##", CultureInfo.InvariantCulture) + "em",
            Anchor = label.Anchor,
            Line = label.IsApart ? $"M{MapModel.Number(marker.X)} {MapModel.Number(marker.Y)}L{x} {y}" : null,
            IsWide = label.IsForWideScreens,
        };
    }
}
