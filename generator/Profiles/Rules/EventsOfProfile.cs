using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The events that a vendor names are in the agenda.</summary>
internal sealed class EventsOfProfile : ProfileRule
{
    public override IReadOnlyList<DiagnosticKind> Kinds => [EventKinds.Unknown, EventKinds.UnknownNear];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context) =>
        from name in profile.Events
        where name.Value.Length > 0 && !context.Events.ContainsKey(name.Value)
        select Suggestion.Nearest(name.Value, context.Events.Keys) is { } nearest
            ? EventKinds.UnknownNear.At(name.Span, name.Value, nearest)
            : EventKinds.Unknown.At(name.Span, name.Value);
}
