namespace StaticMarche.Content.Values;

/// <summary>A text and its parsed value; the value is null when the text cannot be parsed, which a rule reports.</summary>
internal sealed record Written<T>(string Text, T? Meaning)
    where T : struct;
