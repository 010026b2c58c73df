namespace StaticMarche.Diagnostics;

/// <summary>How much a finding weighs: an error blocks, a review waits for a person's decision, an advice only helps.</summary>
internal enum Severity
{
    Error,
    Review,
    Advice,
}
