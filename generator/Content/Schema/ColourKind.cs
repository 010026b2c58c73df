using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>A colour as <c>#rrggbb</c>; nothing else may reach the style sheet.</summary>
internal sealed class ColourKind : ScalarKind<string>
{
    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", "^#[0-9a-fA-F]{6}$");
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value.Trim().ToLowerInvariant();
        if (value is ['#', .. { Length: 6 } digits] && digits.All(char.IsAsciiHexDigit))
        {
            return true;
        }

        findings.Add(ValueKinds.NotAColour.At(scalar.Span, scalar.Value));
        return false;
    }
}
