using System.Text.Json;
using StaticMarche.Content.Values;
using StaticMarche.Markup;

namespace StaticMarche.Search;

/// <summary>Tables as JSON: by columns, since like beside like packs best.</summary>
internal static class SearchJson
{
    public static void WriteClean(this Utf8JsonWriter json, string text) => json.WriteStringValue(PublicText.OneLine(text));

    public static void WriteColumn<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>An array of arrays.</summary>
    public static void WriteLists<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write) =>
        json.WriteColumn(name, items, item =>
        {
            json.WriteStartArray();
            write(item);
            json.WriteEndArray();
        });

    /// <summary>Writes a value that few items have, as two lists: the gaps between these items, and the values.</summary>
    public static void WriteSparse<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> items, Func<T, bool> has, Action<T> write)
    {
        int[] found = [.. Enumerable.Range(0, items.Count).Where(i => has(items[i]))];
        json.WriteStartArray(name);
        json.WriteStartArray();
        json.WriteGaps(found);
        json.WriteEndArray();
        json.WriteStartArray();
        foreach (var i in found)
        {
            write(items[i]);
        }

        json.WriteEndArray();
        json.WriteEndArray();
    }

    /// <summary>Most addresses follow from the name as it is written here: only the others are given.</summary>
    public static void WriteSlugs<T>(this Utf8JsonWriter json, IReadOnlyList<T> items, Func<T, string> name, Func<T, Slug> slug) =>
        json.WriteSparse(
            "slug",
            items,
            item => Slug.FromName(PublicText.OneLine(name(item)))?.Value != slug(item).Value,
            item => json.WriteStringValue(slug(item).Value)
        );

    /// <summary>Numbers that rise, as their differences; the first counts from -1.</summary>
    public static void WriteGaps(this Utf8JsonWriter json, IEnumerable<int> rising)
    {
        var before = -1;
        foreach (var number in rising)
        {
            json.WriteNumberValue(number - before);
            before = number;
        }
    }
}
