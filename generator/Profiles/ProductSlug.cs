using StaticMarche.Content.Values;

namespace StaticMarche.Profiles;

/// <summary>A product's short name: the one that is written, else made from its name. Null when neither gives one.</summary>
internal static class ProductSlug
{
    public static Slug? Of(ProductEntry product)
    {
        if (product.Slug is not null)
        {
            return Slug.TryParse(product.Slug.Value, out var slug) ? slug : null;
        }

        return product.Name is null ? null : Slug.FromName(product.Name.Value);
    }
}
