using System.Text;
using Scriban.Runtime;
using StaticMarche.Markup;

namespace StaticMarche.Tests.Support;

/// <summary>
/// The members of template models with what they hold, over all pages. Objects with the same members are one shape, named where it was
/// first met.
/// </summary>
internal sealed class ModelShape
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, SortedSet<string>>> _shapes = new(StringComparer.Ordinal);

    public IEnumerable<string> Members => _shapes.Values.SelectMany(shape => shape.Keys).Distinct(StringComparer.Ordinal);

    public void Add(string name, object? value) => Describe(value, name);

    public override string ToString()
    {
        var result = new StringBuilder();
        foreach (var (name, members) in _shapes)
        {
            result.Append(name).Append('\n');
            foreach (var (member, kinds) in members)
            {
                result.Append("  ").Append(member).Append(": ").AppendJoin(" or ", kinds).Append('\n');
            }
        }

        return result.ToString();
    }

    private string Describe(object? value, string path) =>
        value switch
        {
            null => "nothing",
            string => "text",
            int => "number",
            bool => "flag",
            Html => "HTML",
            Json => "JSON",
            ScriptArray list => DescribeList(list, path),
            ScriptObject model => DescribeObject(model, path),
            _ => value.GetType().Name,
        };

    private string DescribeList(ScriptArray list, string path)
    {
        var items = list.Select(item => Describe(item, path + "[]"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return items.Count == 0 ? "list" : "list of " + string.Join(" or ", items);
    }

    private string DescribeObject(ScriptObject model, string path)
    {
        var signature = string.Join(' ', model.Keys.Order(StringComparer.Ordinal));
        if (!_names.TryGetValue(signature, out var name))
        {
            _names.Add(signature, name = path);
            _shapes.Add(name, new(StringComparer.Ordinal));
        }

        foreach (var (member, value) in model)
        {
            var kinds = _shapes[name].TryGetValue(member, out var known) ? known : _shapes[name][member] = new(StringComparer.Ordinal);
            kinds.Add(Describe(value, $"{path}.{member}"));
        }

        return $"<{name}>";
    }
}
