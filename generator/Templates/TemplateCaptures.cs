using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Templates;

/// <summary>
/// Finds what a template captures and no page shows: nobody writes it, or a layout captures something else under the same name before it is
/// written.
/// </summary>
internal static class TemplateCaptures
{
    public static IEnumerable<Diagnostic> Find(IEnumerable<CompiledTemplate> templates) =>
        from template in templates
        from capture in template.Names.Captures.DistinctBy(capture => capture.Name)
        let finding = Follow(template, capture)
        where finding is not null
        select finding;

    /// <summary>
    /// A partial keeps what it captures to itself; of a page or layout, the layouts know it, from the innermost outwards.
    /// </summary>
    private static Diagnostic? Follow(CompiledTemplate template, TemplateNames.Capture capture)
    {
        if (Reads(template, capture.Name, int.MaxValue))
        {
            return null;
        }

        for (var layout = template.Layout; layout is not null; layout = layout.Layout)
        {
            var other = layout.Names.Captures.Find(item => item.Name == capture.Name);
            if (Reads(layout, capture.Name, other?.End ?? int.MaxValue))
            {
                return null;
            }

            if (other is not null)
            {
                return TemplateKinds.CaptureLost.At(capture.Span, capture.Name, layout.Name) with { Related = other.Span };
            }
        }

        return TemplateKinds.CaptureUnread.At(capture.Span, capture.Name, NearNames.Of(capture.Name, BlocksAbove(template)));
    }

    private static bool Reads(CompiledTemplate template, string name, int before) =>
        template.Names.Readings.Exists(reading => reading.Name == name && reading.Offset < before)
        || template.Uses.Exists(used => used.Role == TemplateRole.Partials && Reads(used, name, int.MaxValue));

    private static IEnumerable<string> BlocksAbove(CompiledTemplate template)
    {
        for (var layout = template.Layout; layout is not null; layout = layout.Layout)
        {
            foreach (var block in layout.Names.Blocks)
            {
                yield return block;
            }
        }
    }
}
