using StaticMarche.Markup;
using StaticMarche.Templates;

namespace StaticMarche.Pages;

/// <summary>A page ready for its template: what it says of itself, and what its template shows.</summary>
internal abstract record PageModel : ITemplateModel
{
    public required PageHead Head { get; init; }

    /// <summary>What templates know of <see cref="Head"/>; null until <see cref="Finish"/>.</summary>
    public HeadModel? Page { get; private init; }

    public abstract ModelShape Shape { get; }

    /// <param name="jsonLd">What search engines are told, made from this page.</param>
    public PageModel Finish(Models models, Json? jsonLd) => this with { Page = HeadModel.Of(Head, models, jsonLd) };

    /// <summary>The members that all pages have, for a kind of page to add its own to.</summary>
    protected static ModelShape<T> MembersOf<T>()
        where T : PageModel => new ModelShape<T>().With(page => page.Page);
}
