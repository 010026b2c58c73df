namespace StaticMarche.Rendering.Artefacts;

/// <summary>The few words that files for machines show to people, from the theme's strings. <c>{0}</c> and <c>{1}</c> stand for what differs.</summary>
internal sealed record ArtefactWords
{
    public string NewProducts { get; init; } = "Nouveautés";

    public string Agenda { get; init; } = "Agenda";

    /// <summary>Of whom one meets at an event.</summary>
    public string Vendors { get; init; } = "Vous y trouverez\u00A0: {0}.";

    public string FreeEntry { get; init; } = "Entrée libre.";

    public string Price { get; init; } = "{0}\u00A0€";

    public string PriceFrom { get; init; } = "à partir de {0}";

    public string PriceRange { get; init; } = "de {0} à {1}";

    public string PriceQuote { get; init; } = "prix sur devis ({0})";

    /// <summary>Words that a theme doesn't give keep their French default.</summary>
    public static ArtefactWords From(Func<string, string?> word)
    {
        var french = new ArtefactWords();
        return new ArtefactWords
        {
            NewProducts = word("artefact.new_products") ?? french.NewProducts,
            Agenda = word("artefact.agenda") ?? french.Agenda,
            Vendors = word("artefact.vendors") ?? french.Vendors,
            FreeEntry = word("artefact.free_entry") ?? french.FreeEntry,
            Price = word("artefact.price") ?? french.Price,
            PriceFrom = word("artefact.price_from") ?? french.PriceFrom,
            PriceRange = word("artefact.price_range") ?? french.PriceRange,
            PriceQuote = word("artefact.price_quote") ?? french.PriceQuote,
        };
    }

    /// <summary>Puts values in their places. A theme's text is not a format string of .NET: a stray brace in it breaks nothing.</summary>
    public static string Fill(string text, string first, string second = "")
    {
        var at = text.IndexOf('{', StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(Parts(text, first, second));
    }

    private static IEnumerable<string> Parts(string text, string first, string second)
    {
        // One pass, so that a value which itself holds « {1} » stays as it is.
        var rest = text;
        for (var at = NextMark(rest); at >= 0; at = NextMark(rest))
        {
            yield return rest[..at];
            yield return rest[at + 1] == '0' ? first : second;
            rest = rest[(at + 3)..];
        }

        yield return rest;
    }

    private static int NextMark(string text)
    {
        var (zero, one) = (text.IndexOf("{0}", StringComparison.Ordinal), text.IndexOf("{1}", StringComparison.Ordinal));
        return zero < 0 || one < 0 ? Math.Max(zero, one) : Math.Min(zero, one);
    }
}
