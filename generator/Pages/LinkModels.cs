using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>A link in a list of links.</summary>
internal sealed record LabelledLink(string Label, string Href) : ITemplateModel
{
    private static readonly ModelShape<LabelledLink> Members = new ModelShape<LabelledLink>()
        .With(link => link.Label)
        .With(link => link.Href);

    public ModelShape Shape => Members;
}

/// <summary>A link to something that has a title: a feed, a page.</summary>
internal sealed record TitledLink(string Title, string Href) : ITemplateModel
{
    private static readonly ModelShape<TitledLink> Members = new ModelShape<TitledLink>().With(link => link.Title).With(link => link.Href);

    public ModelShape Shape => Members;
}

/// <summary>A link to something that has a name: a category.</summary>
internal sealed record NamedLink(string Name, string Href) : ITemplateModel
{
    private static readonly ModelShape<NamedLink> Members = new ModelShape<NamedLink>().With(link => link.Name).With(link => link.Href);

    public ModelShape Shape => Members;
}
