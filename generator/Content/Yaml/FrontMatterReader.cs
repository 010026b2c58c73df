using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>A file of fields between two <c>---</c> lines, then Markdown.</summary>
internal sealed record ContentFile
{
    public required SourceText Source { get; init; }

    public required MapNode Fields { get; init; }

    /// <summary>The Markdown after the fields, and where it stands.</summary>
    public required Values.Located<string> Body { get; init; }
}

/// <summary>Splits a file into its fields and its text.</summary>
internal static class FrontMatterReader
{
    private const string Fence = "---";

    public static Checked<ContentFile> Parse(SourceText source)
    {
        var first = 1;
        while (first < source.LineCount && string.IsNullOrWhiteSpace(source.Line(first)))
        {
            first++;
        }

        if (!IsFence(source, first))
        {
            return Checked.None<ContentFile>(FrontMatterMistakes.Explain(source, first));
        }

        var close = first + 1;
        while (close <= source.LineCount && !IsFence(source, close) && source.Line(close)!.TrimEnd() != "...")
        {
            close++;
        }

        if (close > source.LineCount)
        {
            return Checked.None<ContentFile>(FrontMatterMistakes.ExplainOpen(source, first));
        }

        return WithFields(source, YamlReader.Read(source, first + 1, close - 1), first + 1, close);
    }

    private static Checked<ContentFile> WithFields(SourceText source, Checked<Node> fields, int open, int close)
    {
        if (fields.Value is null)
        {
            return new Checked<ContentFile>(null, fields.Diagnostics);
        }

        if (fields.Value is not MapNode map)
        {
            return Checked.None<ContentFile>([
                .. fields.Diagnostics,
                YamlMistakes.FindFirst(source, open, close - 1) ?? YamlKinds.KeyIsNotText.At(fields.Value.Span),
            ]);
        }

        var start = close < source.LineCount ? source.StartOfLine(close + 1) : source.Text.Length;
        var body = new Values.Located<string>(Values.SeenText.Of(source.Text[start..]), source.Span(start, source.Text.Length));
        return Checked.Of(
            new ContentFile
            {
                Source = source,
                Fields = map,
                Body = body,
            },
            fields.Diagnostics
        );
    }

    private static bool IsFence(SourceText source, int line) => source.Line(line)?.TrimEnd() == Fence;
}
