using StaticMarche.Content.Values;

namespace StaticMarche.Profiles;

/// <summary>One text of a profile that shoppers may read, with the name of its field.</summary>
internal readonly record struct ProfileText(string Field, Located<string> Text, TextForm Form);

internal enum TextForm
{
    Line,
    Markdown,
}

/// <summary>Lists the texts of a profile in one place, so that a rule about texts forgets none.</summary>
internal static class ProfileTexts
{
    /// <summary>What messages call the text after the fields.</summary>
    public const string Story = "story";

    public static IReadOnlyList<ProfileText> Of(Profile profile)
    {
        var texts = new List<ProfileText>(16 + (profile.Products.Count * 8));
        AddVendor(texts, profile);
        foreach (var product in profile.Products)
        {
            AddProduct(texts, product.Value);
        }

        texts.Add(new ProfileText(Story, profile.Body, TextForm.Markdown));
        return texts;
    }

    private static void AddVendor(List<ProfileText> texts, Profile profile)
    {
        AddLine(texts, "name", profile.Name);
        AddLine(texts, "tagline", profile.Tagline);
        AddLine(texts, "kind", profile.Kind);
        AddLine(texts, "commune", profile.Commune);
        AddLine(texts, "photo", profile.Photo);
        AddLine(texts, "photo_alt", profile.PhotoAlt);
        AddLine(texts, "email", profile.Contact?.Value.Email);
        AddLine(texts, "phone", profile.Contact?.Value.Phone);
        AddLine(texts, "address", profile.Visit?.Value.Address);
        AddLine(texts, "hours", profile.Visit?.Value.Hours);
    }

    private static void AddProduct(List<ProfileText> texts, ProductEntry product)
    {
        AddLine(texts, "name", product.Name);
        AddLine(texts, "size", product.Size);
        if (product.Description is { } description)
        {
            texts.Add(new ProfileText("description", description, TextForm.Markdown));
        }

        if (product.Price is { Value: Price.Quote quote } price)
        {
            AddLine(texts, "quote", new Located<string>(quote.Basis, price.Span));
        }

        foreach (var material in product.Materials)
        {
            AddLine(texts, "materials", material);
        }

        foreach (var photo in product.Photos)
        {
            AddLine(texts, "file", photo.Value.File);
            AddLine(texts, "alt", photo.Value.Alt);
        }
    }

    private static void AddLine(List<ProfileText> texts, string field, Located<string>? text)
    {
        if (text is not null)
        {
            texts.Add(new ProfileText(field, text, TextForm.Line));
        }
    }
}
