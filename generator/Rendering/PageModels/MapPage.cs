using StaticMarche.Planning;

namespace StaticMarche.Rendering.PageModels;

/// <summary><c>map.html</c>: makers by commune.</summary>
internal static class MapPage
{
    public static PageModel Build(OutputPath path, Models models)
    {
        var head = ListPages.Head("map", path, models) with
        {
            Description = models.Words.Say("map.description", ListPages.In(models)),
            Photo = models.Catalogue.Vendors is [var first, ..] ? Cards.FaceOf(first) : null,
        };
        return new PageModel(head, ("communes", Model.List(models.Catalogue.Communes.Select(commune => CommunePage.Card(commune, models)))));
    }
}
