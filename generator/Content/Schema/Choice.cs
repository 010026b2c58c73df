using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>One of the values that a field may have.</summary>
/// <param name="Value">What it is from then on.</param>
/// <param name="Code">As a field holds it.</param>
/// <param name="Words">What people write for it, in French, in words apart from each other by commas.</param>
internal sealed record Choice<T>(T Value, string Code, string Words = "");

internal static class Choice
{
    public static bool TryFind<T>(IReadOnlyList<Choice<T>> choices, string code, [MaybeNullWhen(false)] out T value)
    {
        var found = choices.FirstOrDefault(choice => choice.Code == code);
        value = found is null ? default : found.Value;
        return found is not null;
    }
}

/// <summary>One word of a list.</summary>
internal sealed class ChoiceKind<T>(IReadOnlyList<Choice<T>> choices) : ScalarKind<T>
{
    private IEnumerable<string> Codes => choices.Select(choice => choice.Code);

    public override string Write(string text) => Choice.TryFind(choices, text, out _) ? text : Meant(text) ?? base.Write(text);

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("enum");
        foreach (var code in Codes)
        {
            writer.WriteStringValue(code);
        }

        writer.WriteEndArray();
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, [MaybeNullWhen(false)] out T value)
    {
        var written = scalar.Value.Trim();
        if (Choice.TryFind(choices, written, out value))
        {
            return true;
        }

        var list = string.Join(", ", Codes);
        findings.Add(
            Meant(written) is { } meant
                ? ValueKinds.UnknownChoiceNear.At(scalar.Span, written, meant, list)
                : ValueKinds.UnknownChoice.At(scalar.Span, written, list)
        );
        return false;
    }

    private string? Meant(string written)
    {
        var key = FieldGuide.Key(written);
        return choices.FirstOrDefault(choice => choice.Words.Split(',').Any(word => FieldGuide.Key(word) == key && key.Length > 0))?.Code
            ?? Suggestion.Nearest(written, Codes);
    }
}
