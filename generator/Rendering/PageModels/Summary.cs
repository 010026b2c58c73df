namespace StaticMarche.Rendering.PageModels;

/// <summary>Texts for <c>description</c>: search engines show about this much of one.</summary>
internal static class Summary
{
    private const int Length = 160;

    public static string Of(string text)
    {
        if (text.Length <= Length)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Length - 1);
        return text[..(cut > 0 ? cut : Length - 1)].TrimEnd(',', ';', ':', '.', '\u00A0', '\u202F', ' ') + "…";
    }
}
