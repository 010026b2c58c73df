namespace StaticMarche.Diagnostics;

/// <summary>
/// What can be found: a public id, a severity, one sentence that states the fact, and one that says what to do.
/// <see cref="Message"/> and <see cref="Help"/> take the same arguments.
/// </summary>
internal record DiagnosticKind(string Id, Severity Severity, Bilingual Message, Bilingual Help)
{
    /// <summary>Which arguments are words of ours and not a maker's: a report sets them as part of the sentence.</summary>
    public IReadOnlyList<int> Ours { get; init; } = [];

    public Diagnostic At(SourceSpan span, params string[] arguments) =>
        new()
        {
            Kind = this,
            Span = span,
            Arguments = arguments,
        };
}

/// <summary>What can be wrong with a photo: of no concern to a site that is built without images.</summary>
internal sealed record PhotoDiagnosticKind(string Id, Severity Severity, Bilingual Message, Bilingual Help)
    : DiagnosticKind(Id, Severity, Message, Help);
