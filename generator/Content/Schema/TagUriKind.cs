using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.RegularExpressions;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// A name for all time, <c>tag:marche.example,2026:catalogue</c>: a domain or mail address, a day on which it was ours, and a word of ours
/// (RFC 4151).
/// </summary>
internal sealed partial class TagUriKind : ScalarKind<string>
{
    private const string Pattern =
        @"^tag:([A-Za-z0-9._-]+@)?[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?,"
        + @"[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?:[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*$";

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("pattern", Pattern);
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value.Trim();
        if (Written().IsMatch(value))
        {
            return true;
        }

        findings.Add(ValueKinds.NotATag.At(scalar.Span, scalar.Value));
        return false;
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Written();
}
