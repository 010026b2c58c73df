using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticMarche.Tests.Support;

/// <summary>
/// Every page of the sample market, parsed. One for each class of tests: documents do not bear several readers at a time.
/// </summary>
public sealed class SampleDocuments(RenderedSample sample)
{
    private readonly Lazy<IReadOnlyDictionary<string, IHtmlDocument>> _byPath = new(() =>
        sample.Pages.ToDictionary(
            file => file.Path.Value,
            file => new HtmlParser().ParseDocument(new MemoryStream(file.Content)),
            StringComparer.Ordinal
        )
    );

    internal IReadOnlyDictionary<string, IHtmlDocument> ByPath => _byPath.Value;
}
