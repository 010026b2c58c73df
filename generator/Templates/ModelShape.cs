using System.Runtime.CompilerServices;
using System.Text;

namespace StaticMarche.Templates;

/// <summary>The members of a kind of model, by the names that templates use.</summary>
internal abstract class ModelShape
{
    public abstract IReadOnlyCollection<string> Names { get; }

    /// <summary>False when there is no member of that name.</summary>
    public abstract bool TryRead(ITemplateModel model, string name, out object? value);
}

/// <summary>
/// The properties of a type that templates may read. Each is listed by a function that reads it, so that the compiler checks it and nothing
/// is looked up by reflection; its name for templates is the property's in snake_case.
/// </summary>
/// <typeparam name="T">The type of the models.</typeparam>
internal sealed class ModelShape<T> : ModelShape
    where T : ITemplateModel
{
    private readonly Dictionary<string, Func<T, object?>> _members = new(StringComparer.Ordinal);

    public override IReadOnlyCollection<string> Names => _members.Keys;

    /// <param name="read">Gives the value of one property: <c>card => card.IsSoldOut</c>, which templates call <c>is_sold_out</c>.</param>
    /// <param name="source">The text of <paramref name="read"/>, given by the compiler.</param>
    public ModelShape<T> With(Func<T, object?> read, [CallerArgumentExpression(nameof(read))] string source = "")
    {
        _members.Add(SnakeCase(source[(source.LastIndexOf('.') + 1)..]), read);
        return this;
    }

    public override bool TryRead(ITemplateModel model, string name, out object? value)
    {
        if (!_members.TryGetValue(name, out var read))
        {
            value = null;
            return false;
        }

        value = read((T)model);
        return true;
    }

    private static string SnakeCase(string property)
    {
        var name = new StringBuilder(property.Length + 4);
        foreach (var letter in property)
        {
            if (char.IsAsciiLetterUpper(letter) && name.Length > 0)
            {
                name.Append('_');
            }

            name.Append(char.ToLowerInvariant(letter));
        }

        return name.ToString();
    }
}
