namespace StaticMarche.Diagnostics;

/// <summary>
/// A kind of finding: its public id, its severity, a sentence that states the fact (<see cref="Message"/>) and one that says what to do
/// (<see cref="Help"/>).
/// Both sentences take the same arguments.
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

/// <summary>A kind of finding about a photo. A site that is built without images leaves these out.</summary>
internal sealed record PhotoDiagnosticKind(string Id, Severity Severity, Bilingual Message, Bilingual Help)
    : DiagnosticKind(Id, Severity, Message, Help);
