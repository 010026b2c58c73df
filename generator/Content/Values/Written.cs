namespace StaticMarche.Content.Values;

/// <summary>What somebody wrote, and what it means: null when nothing can be made of it, which a rule explains.</summary>
internal sealed record Written<T>(string Text, T? Meaning)
    where T : struct;
