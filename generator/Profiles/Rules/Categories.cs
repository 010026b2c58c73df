using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>The categories of a profile and of its products are ones of the market's.</summary>
internal sealed class Categories : ProfileRule
{
    /// <summary>More than this, and a stall turns up where nobody looks for it.</summary>
    public const int Advised = 3;

    public override IReadOnlyList<DiagnosticKind> Kinds => [CategoryKinds.Unknown, CategoryKinds.UnknownNear, CategoryKinds.Many];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        // Beyond the limit of the list, reading has asked for fewer.
        if (profile.Categories.Count is > Advised and <= ProfileSchema.MaxCategories)
        {
            yield return CategoryKinds.Many.At(profile.Categories[Advised].Span, Numbers.Of(profile.Categories.Count), Numbers.Of(Advised));
        }

        IEnumerable<Located<string>?> written = [.. profile.Categories, .. profile.Products.Select(product => product.Value.Category)];
        foreach (var category in written)
        {
            if (category is { Value.Length: > 0 } && Examine(category, context) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Null when the category is known.</summary>
    internal static Diagnostic? Examine(Located<string> category, RuleContext context)
    {
        if (context.Categories.Find(category.Value) is not null)
        {
            return null;
        }

        return context.Categories.Nearest(category.Value) is { } nearest
            ? CategoryKinds.UnknownNear.At(category.Span, category.Value, nearest.Slug.Value, nearest.Name)
            : CategoryKinds.Unknown.At(category.Span, category.Value, string.Join(", ", context.Categories.FamilySlugs));
    }
}
