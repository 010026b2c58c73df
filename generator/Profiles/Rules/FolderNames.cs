using StaticMarche.Content;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>A vendor's folder is named as its address will be; also when the profile in it can't be read.</summary>
internal sealed class FolderNames : MarketRule
{
    private const string Example = "mon-atelier";

    public override IReadOnlyList<DiagnosticKind> Kinds => [SlugKinds.FolderName];

    public override IEnumerable<Diagnostic> Check(Market market, RuleContext context) =>
        from folder in market.Vendors
        where !Slug.TryParse(folder.Name, out _)
        select SlugKinds.FolderName.At(
            SourceSpan.OfFile(ContentPaths.Profile(folder.Name)),
            folder.Name,
            Slug.FromName(folder.Name)?.Value ?? Example
        );
}
