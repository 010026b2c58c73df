namespace StaticMarche.Preview;

/// <summary>Counts changes of the site while one preview runs.</summary>
/// <param name="Session">Tells this run from the one before: its numbers mean nothing to pages that were opened then.</param>
/// <param name="Number">Of the last change.</param>
/// <param name="Page">Of the last change that was more than a style sheet.</param>
internal sealed record SiteVersion(string Session, int Number, int Page)
{
    public SiteVersion Next(bool isStyleOnly) => new(Session, Number + 1, isStyleOnly ? Page : Number + 1);
}
