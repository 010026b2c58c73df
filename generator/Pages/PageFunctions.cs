using StaticMarche.Assets;
using StaticMarche.Planning;
using StaticMarche.Templates;
using StaticMarche.Wording;

namespace StaticMarche.Pages;

/// <summary>What templates may call besides the functions for lists.</summary>
internal static class PageFunctions
{
    /// <summary>A text takes at most so many values.</summary>
    private const int MaxArguments = 5;

    public static TemplateFunctions For(Words words, AssetBook assets, UrlScheme urls) =>
        TemplateFunctions.With(
            new TemplateFunction("t", 1, MaxArguments, arguments => words.Say((string)arguments[0]!, [.. arguments.Skip(1)]))
            {
                KnownKeys = words.Keys,
                IsOfTexts = true,
            },
            new TemplateFunction("asset", 1, 1, arguments => AddressOf((string?)arguments[0], assets, urls)) { KnownKeys = assets.Names }
        );

    private static string AddressOf(string? name, AssetBook assets, UrlScheme urls) =>
        name is not null && assets.Find(name) is { } path ? urls.Href(path) : throw new ArgumentException($"no asset {name}", nameof(name));
}
