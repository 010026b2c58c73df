using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The point that a crop must keep can be read.</summary>
internal sealed class PhotoFocus : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [PhotoFileKinds.Focus];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from photo in ProfilePhotos.Of(profile)
        let focus = photo.Focus
        where focus is { Value: { Text.Length: > 0, Meaning: null } }
        select PhotoFileKinds.Focus.At(focus.Span, focus.Value.Text);
}
