using System.Collections;
using System.Text;
using StaticMarche.Markup;
using StaticMarche.Templates;

namespace StaticMarche.Tests.Support;

/// <summary>
/// The members of template models with what they hold, over all pages. Objects with the same members are one shape, named where it was
/// first met.
/// </summary>
internal sealed class ModelInventory
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
            IList list => DescribeList(list, path),
            ITemplateModel model => DescribeObject(model, path),
            _ => value.GetType().Name,
        };

    private string DescribeList(IList list, string path)
    {
        var items = list.Cast<object?>()
            .Select(item => Describe(item, path + "[]"))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return items.Count == 0 ? "list" : "list of " + string.Join(" or ", items);
    }

    private string DescribeObject(ITemplateModel model, string path)
    {
        var signature = string.Join(' ', model.Shape.Names.Order(StringComparer.Ordinal));
        if (!_names.TryGetValue(signature, out var name))
        {
            _names.Add(signature, name = path);
            _shapes.Add(name, new(StringComparer.Ordinal));
        }

        foreach (var member in model.Shape.Names)
        {
            Assert.True(model.Shape.TryRead(model, member, out var value));
            var kinds = _shapes[name].TryGetValue(member, out var known) ? known : _shapes[name][member] = new(StringComparer.Ordinal);
            kinds.Add(Describe(value, $"{path}.{member}"));
        }

        return $"<{name}>";
    }
}
