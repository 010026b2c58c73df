using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;

namespace StaticMarche.Content.Schema;

/// <summary>
/// Where a field is at home: the field that holds it, empty at the top, and the field itself; no field where the text has a place but no
/// name.
/// </summary>
internal sealed record FieldHome(string Level, Field? Field)
{
    public string Name => Field?.Name ?? "";
}

/// <summary>
/// Leads from the words that people write to the fields they mean, wherever in a file those are at home. Levels are paths: <c>contact</c>,
/// <c>products/photos</c>.
/// </summary>
internal sealed class FieldGuide
{
    private const int MinResembling = 5;

    private readonly Dictionary<string, List<FieldHome>> _byWord = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lists = new(StringComparer.Ordinal);

    /// <param name="fields">Those at the top; the others hang on them.</param>
    /// <param name="words">By a field's path, what people write for it, in words apart from each other by commas.</param>
    public FieldGuide(IReadOnlyList<Field> fields, IReadOnlyDictionary<string, string> words)
    {
        Fields = fields;
        AddLevel("", fields, words);
        foreach (var word in words.GetValueOrDefault("", "").Split(','))
        {
            Add(word, new FieldHome("", null));
        }
    }

    /// <summary>Whether the fields of a level stand in each item of a list.</summary>
    public bool IsInList(string level) => _lists.Contains(level);

    /// <summary>In the order in which people should write them.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>
    /// Where fields that are called so are at home, best first: at this level, then at the top, then below it. Empty when nobody knows.
    /// </summary>
    public IReadOnlyList<FieldHome> Find(string written, string level)
    {
        var key = Key(written);
        var homes = Homes(key)
            ?? Homes(key.TrimEnd('s'))
            ?? (key.Length >= MinResembling && Suggestion.Nearest(key, _byWord.Keys) is { } near ? Homes(near) : null)
            ?? [];
        return
        [
            .. homes.OrderBy(home =>
                home.Level == level ? 0
                : home.Level.Length == 0 ? 1
                : 2
            ),
        ];
    }

    public static string Key(string written) => string.Concat(LatinText.Fold(written).Where(char.IsAsciiLetterOrDigit));

    private List<FieldHome>? Homes(string key) => key.Length > 0 ? _byWord.GetValueOrDefault(key) : null;

    private void AddLevel(string level, IReadOnlyList<Field> fields, IReadOnlyDictionary<string, string> words)
    {
        foreach (var field in fields)
        {
            var home = new FieldHome(level, field);
            var path = level.Length == 0 ? field.Name : $"{level}/{field.Name}";
            foreach (var word in words.GetValueOrDefault(path, "").Split(',').Prepend(field.Name))
            {
                Add(word, home);
            }

            if (field.IsList)
            {
                _lists.Add(path);
            }

            AddLevel(path, field.Fields, words);
        }
    }

    private void Add(string word, FieldHome home)
    {
        var key = Key(word);
        if (key.Length == 0)
        {
            return;
        }

        if (!_byWord.TryGetValue(key, out var homes))
        {
            _byWord.Add(key, homes = []);
        }

        if (!homes.Contains(home))
        {
            homes.Add(home);
        }
    }
}
