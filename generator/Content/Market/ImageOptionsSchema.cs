using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Content.Market;

/// <summary>The fields of <c>images</c> in <c>site.yml</c>: the sizes and formats of published photos.</summary>
internal static class ImageOptionsSchema
{
    private static readonly Field<IReadOnlyList<Located<int>>> Widths = Optional(
        "widths",
        ListOf(new IntegerKind(16, 4096), 8),
        "Les largeurs des images, en pixels.",
        "The widths of images, in pixels."
    );
    private static readonly Field<IReadOnlyList<Located<string>>> Formats = Optional(
        "formats",
        ListOf(OneOf("avif", "jpeg"), 2),
        "Les formats des images.",
        "The formats of images."
    );

    public static readonly MapSchema<ImageOptions> Schema = new(new("les images", "the images"), [Widths, Formats], Bind);

    private static ImageOptions Bind(FieldReading read) =>
        new(
            read.Get(Widths) is { Value.Count: > 0 } widths
                ? [.. widths.Value.Select(width => width.Value).Distinct().Order()]
                : ImageOptions.Default.Widths,
            read.Get(Formats) is { Value.Count: > 0 } formats
                ? [.. formats.Value.Select(format => format.Value).Distinct()]
                : ImageOptions.Default.Formats
        );
}
