using System.Globalization;
using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>Free text, trimmed.</summary>
/// <param name="rule">What rules about texts hold it to; null for a value that has a rule of its own, which looks at every
/// character.</param>
internal sealed class TextKind(TextRule? rule) : ScalarKind<string>
{
    public static readonly TextKind Instance = new(TextRule.Line);

    /// <summary>A number, an address, a short name: not a text.</summary>
    public static readonly TextKind Exact = new(null);

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        // A bare number is text to us (a post code, a size), and an editor should not underline it.
        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        writer.WriteStringValue("number");
        writer.WriteEndArray();
    }

    public override IEnumerable<WrittenText> Texts(string field, Node node) =>
        rule is not null && node is ScalarNode scalar
            ? [new WrittenText(field, new Located<string>(scalar.Value.Trim(), scalar.Span), rule)]
            : [];

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out string value)
    {
        value = scalar.Value.Trim();
        return true;
    }
}

/// <summary>A calendar day, <c>2026-12-05</c>.</summary>
internal sealed class DateKind : ScalarKind<DateOnly>
{
    public static readonly DateKind Instance = new();

    public override string Write(string text) => WrittenDate.TryParse(text, out var day) ? IsoDate.Of(day) : base.Write(text);

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "string");
        writer.WriteString("format", "date");
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out DateOnly value)
    {
        if (IsoDate.TryParse(scalar.Value.Trim(), out value) && value != default)
        {
            return true;
        }

        findings.Add(
            WrittenDate.TryParse(scalar.Value, out var meant)
                ? ValueKinds.NotADateNear.At(scalar.Span, scalar.Value, IsoDate.Of(meant))
                : ValueKinds.NotADate.At(scalar.Span, scalar.Value)
        );
        return false;
    }
}

/// <summary><c>true</c> or <c>false</c>; « oui » and « non » too, since that is what people write.</summary>
internal sealed class YesNoKind : ScalarKind<bool>
{
    public static readonly YesNoKind Instance = new();

    public override void WriteJsonSchema(Utf8JsonWriter writer) => writer.WriteString("type", "boolean");

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out bool value)
    {
        var text = scalar.Value.Trim().ToLowerInvariant();
        value = text is "true" or "oui" or "yes";
        if (value || text is "false" or "non" or "no")
        {
            return true;
        }

        findings.Add(ValueKinds.NotYesNo.At(scalar.Span, scalar.Value));
        return false;
    }
}

/// <summary>A whole number in a range.</summary>
internal sealed class IntegerKind(int min, int max) : ScalarKind<int>
{
    /// <summary>What number somebody meant who wrote more than digits; null when nobody can say.</summary>
    public Func<string, int?> Meant { get; init; } = BeforeUnit;

    public override string Write(string text) => Mended(text) ?? base.Write(text);

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "integer");
        writer.WriteNumber("minimum", min);
        writer.WriteNumber("maximum", max);
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out int value)
    {
        if (
            int.TryParse(scalar.Value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value)
            && value >= min
            && value <= max
        )
        {
            return true;
        }

        var (least, most) = (Number(min), Number(max));
        findings.Add(
            Mended(scalar.Value) is { } mended
                ? ValueKinds.NotAWholeNumberNear.At(scalar.Span, scalar.Value, least, most, mended)
                : ValueKinds.NotAWholeNumber.At(scalar.Span, scalar.Value, least, most)
        );
        return false;
    }

    private string? Mended(string written) => Meant(written) is { } meant && meant >= min && meant <= max ? Number(meant) : null;

    /// <summary>« 50 € », « 320 px ».</summary>
    private static int? BeforeUnit(string written)
    {
        var typed = SeenText.AsTyped(written);
        var unit = typed.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return
            int.TryParse(typed.AsSpan(0, typed.Length - unit.Length), CultureInfo.InvariantCulture, out var number)
            && !unit.Any(character => char.IsAsciiDigit(character) || character is '.' or ',' or '-')
            ? number
            : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A number with a decimal point: a latitude or longitude.</summary>
internal sealed class DegreesKind(double limit) : ScalarKind<double>
{
    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteString("type", "number");
        writer.WriteNumber("minimum", -limit);
        writer.WriteNumber("maximum", limit);
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, out double value)
    {
        const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (double.TryParse(scalar.Value.Trim(), Style, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= limit)
        {
            return true;
        }

        findings.Add(ValueKinds.NotDegrees.At(scalar.Span, scalar.Value));
        return false;
    }
}
