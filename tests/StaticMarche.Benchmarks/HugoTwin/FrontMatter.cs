using System.Globalization;
using System.Text;
using StaticMarche.Benchmarks.Synthetic;

namespace StaticMarche.Benchmarks.HugoTwin;

/// <summary>Builds a content file of Hugo's: YAML front matter, then Markdown. Absent values are left out.</summary>
internal sealed class FrontMatter
{
    private readonly StringBuilder _yaml = new("---\n");

    public FrontMatter Text(string name, string? value) => value is null ? this : Raw(name, Yaml.Text(value));

    public FrontMatter Number(string name, decimal? value) =>
        value is null ? this : Raw(name, value.Value.ToString(CultureInfo.InvariantCulture));

    public FrontMatter Flag(string name, bool value) => value ? Raw(name, "true") : this;

    public FrontMatter Day(string name, DateOnly? value) =>
        value is null ? this : Raw(name, value.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    public FrontMatter List(string name, IEnumerable<string> values) => Raw(name, Yaml.List(values));

    /// <summary>A list of maps, each written by its fields.</summary>
    public FrontMatter Maps(string name, IEnumerable<IEnumerable<(string Key, string? Value)>> maps)
    {
        var lines = maps.Select(map =>
                map.Where(field => field.Value is not null).Select(field => $"{field.Key}: {Yaml.Quoted(field.Value!)}")
            )
            .Select(fields => $"  - {{ {string.Join(", ", fields)} }}\n")
            .ToList();
        if (lines.Count > 0)
        {
            _yaml.Append(CultureInfo.InvariantCulture, $"{name}:\n{string.Concat(lines)}");
        }

        return this;
    }

    public FrontMatter Raw(string name, string yaml)
    {
        _yaml.Append(CultureInfo.InvariantCulture, $"{name}: {yaml}\n");
        return this;
    }

    public string With(string markdown) => $"{_yaml}---\n{markdown}\n";
}
