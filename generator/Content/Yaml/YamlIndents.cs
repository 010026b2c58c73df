using System.Globalization;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Yaml;

/// <summary>Finds a line that is indented like none of those it could belong with.</summary>
internal static class YamlIndents
{
    public static Diagnostic? Examine(SourceText source, int firstLine, int number)
    {
        var line = YamlLine.Parse(source.Line(number) ?? "");
        var levels = Levels(source, firstLine, number);
        if ((line.Key.Length == 0 && line.Dash.Length == 0) || levels.Count == 0)
        {
            return null;
        }

        var indent = line.Indent.Length;
        if (levels.Contains(indent) && !IsFieldAmongItems(source, firstLine, number, line))
        {
            return null;
        }

        var others = levels.Where(level => level != indent).ToList();
        if (others.Count == 0)
        {
            return null;
        }

        var expected = others.MinBy(level => (Math.Abs(level - indent), -level));
        var corrected = new string(' ', expected) + line.With(line.Value).TrimStart();
        return YamlKinds.Indent.At(source.SpanOfLine(number), Number(indent), Number(expected), corrected);
    }

    /// <summary>The columns at which the lines above have fields or items that this line could follow.</summary>
    private static List<int> Levels(SourceText source, int firstLine, int number)
    {
        var levels = new List<int>();
        var smallest = int.MaxValue;
        for (var above = number - 1; above >= firstLine && smallest > 0; above--)
        {
            var text = source.Line(above) ?? "";
            var line = YamlLine.Parse(text);
            if (
                string.IsNullOrWhiteSpace(text)
                || text.TrimStart()[0] == '#'
                || line.Indent.Length >= smallest
                || (line.Key.Length == 0 && line.Dash.Length == 0)
            )
            {
                continue;
            }

            if (line.Dash.Length > 0 && line.Key.Length > 0)
            {
                levels.Add(line.Indent.Length + line.Dash.Length);
            }

            levels.Add(line.Indent.Length);
            smallest = line.Indent.Length;
        }

        return levels;
    }

    /// <summary>A field at the column of a list's dashes: it belongs two further to the right.</summary>
    private static bool IsFieldAmongItems(SourceText source, int firstLine, int number, YamlLine line)
    {
        if (line.Dash.Length > 0 || line.Indent.Length == 0)
        {
            return false;
        }

        for (var above = number - 1; above >= firstLine; above--)
        {
            var other = YamlLine.Parse(source.Line(above) ?? "");
            if (other.Indent.Length == line.Indent.Length && (other.Dash.Length > 0 || other.Key.Length > 0))
            {
                return other.Dash.Length > 0;
            }
        }

        return false;
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
