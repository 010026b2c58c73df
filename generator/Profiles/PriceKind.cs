using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StaticMarche.Content.Schema;
using StaticMarche.Content.Values;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;
using static StaticMarche.Content.Schema.Fields;

namespace StaticMarche.Profiles;

/// <summary>
/// A price as people write it: <c>45</c>, <c>"12,50"</c>, <c>{ from: 45 }</c>, <c>{ from: 45, to: 90 }</c>, <c>{ quote: "…" }</c>.
/// </summary>
internal sealed class PriceKind : ValueKind<Price>
{
    public static readonly PriceKind Instance = new();

    private static readonly Field<Money> From = Optional(
        "from",
        AmountKind.Instance,
        "Le prix à partir duquel on commande, en euros.",
        "The price to start from, in euros."
    );
    private static readonly Field<Money> To = Optional(
        "to",
        AmountKind.Instance,
        "Le prix le plus haut, en euros.",
        "The highest price, in euros."
    );
    private static readonly Field<string> Quote = Optional(
        "quote",
        TextKind.Instance,
        "Comment le prix est calculé, quand il est sur devis.",
        "How the price is worked out, when there is a quote."
    );

    private static readonly MapSchema<Parts> Schema = new(new("le prix", "the price"), [From, To, Quote], read => new Parts(
        read.Get(From),
        read.Get(To),
        read.Get(Quote)?.Value
    ))
    {
        Guide = () => ProfileWords.Guide,
        Level = "products/price",
    };

    public override bool TryRead(Node node, List<Diagnostic> findings, [MaybeNullWhen(false)] out Price value)
    {
        value = node switch
        {
            ScalarNode scalar => Exact(scalar, findings),
            MapNode map => Compound(map, findings),
            _ => Refuse(node, findings),
        };
        return value is not null;
    }

    public override IReadOnlyList<Field> Fields => Schema.Fields;

    public override IEnumerable<WrittenText> Texts(string field, Node node) => Schema.Texts(field, node);

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("oneOf");
        writer.WriteStartObject();
        AmountKind.Instance.WriteJsonSchema(writer);
        writer.WriteEndObject();
        writer.WriteStartObject();
        Schema.WriteJsonSchema(writer);
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static Price.Exact? Exact(ScalarNode scalar, List<Diagnostic> findings)
    {
        if (AmountKind.Parse(scalar.Value) is { } amount)
        {
            return new Price.Exact(amount);
        }

        findings.Add(PriceWords.Explain(scalar));
        return null;
    }

    private static Price? Compound(MapNode map, List<Diagnostic> findings)
    {
        var before = findings.Count;
        if (!Schema.TryRead(map, findings, out var parts) || findings.Count > before)
        {
            return null;
        }

        switch (parts)
        {
            case { Quote: { } basis, From: null, To: null }:
                return new Price.Quote(basis);
            case { Quote: null, From: { } from, To: null }:
                return new Price.From(from.Value);
            case { Quote: null, From: { } low, To: { } high } when low.Value < high.Value:
                return new Price.Range(low.Value, high.Value);
            case { Quote: null, From: not null, To: { } high }:
                findings.Add(PriceKinds.RangeReversed.At(high.Span));
                return null;
            default:
                return Refuse(map, findings);
        }
    }

    private static Price? Refuse(Node node, List<Diagnostic> findings)
    {
        findings.Add(PriceKinds.Shape.At(node.Span));
        return null;
    }

    private sealed record Parts(Located<Money>? From, Located<Money>? To, string? Quote);
}
