namespace StaticMarche.Diagnostics;

/// <summary>One finding at one place. What a maker got wrong is a diagnostic, never an exception.</summary>
internal sealed record Diagnostic : IComparable<Diagnostic>
{
    public required DiagnosticKind Kind { get; init; }

    public required SourceSpan Span { get; init; }

    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>The other place of a conflict, when there is one.</summary>
    public SourceSpan? Related { get; init; }

    /// <summary>
    /// The order among findings of one place, such as what is missing: as people should write it, not by the name of a rule.
    /// </summary>
    public int Rank { get; init; }

    public string Id => Kind.Id;

    public Severity Severity => Kind.Severity;

    public bool IsError => Severity == Severity.Error;

    public string Message(Language language) => Kind.Message.In(language, Arguments);

    public string Help(Language language) => Kind.Help.In(language, Arguments);

    /// <summary>The order of every report: file, line, column, rank, id, then the text itself.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var byFile = string.CompareOrdinal(Span.File, other.Span.File);
        if (byFile != 0)
        {
            return byFile;
        }

        var byPlace = (Span.Line, Span.Column, Rank).CompareTo((other.Span.Line, other.Span.Column, other.Rank));
        if (byPlace != 0)
        {
            return byPlace;
        }

        var byId = string.CompareOrdinal(Id, other.Id);
        return byId != 0 ? byId : string.CompareOrdinal(Message(Language.English), other.Message(Language.English));
    }
}
