using StaticMarche.Content.Values;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// Each product has an address of its own within the vendor's: the one written, or one made from its name; its former ones count too.
/// </summary>
internal sealed class ProductSlugs : ProfileRule
{
    private const string Example = "bol-bleu";

    public override IReadOnlyList<DiagnosticKind> Kinds => [SlugKinds.Invalid, SlugKinds.NoneFromName, SlugKinds.Taken];

    public override IEnumerable<Diagnostic> Check(Profile profile, VendorFolder folder, RuleContext context)
    {
        var findings = new List<Diagnostic>();
        var claims = new List<Located<string>>();
        foreach (var product in profile.Products)
        {
            AddClaim(product.Value, claims, findings);
        }

        // Former addresses come second, so that an address in use is never the one to blame.
        foreach (var alias in profile.Products.SelectMany(product => product.Value.Aliases))
        {
            AddWritten(alias, claims, findings);
        }

        var firsts = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        foreach (var claim in claims.Where(claim => !firsts.TryAdd(claim.Value, claim.Span)))
        {
            findings.Add(
                SlugKinds.Taken.At(claim.Span, claim.Value, Numbers.Of(firsts[claim.Value].Line)) with
                {
                    Related = firsts[claim.Value],
                }
            );
        }

        return findings;
    }

    private static void AddClaim(ProductEntry product, List<Located<string>> claims, List<Diagnostic> findings)
    {
        if (product.Slug is { } written)
        {
            AddWritten(written, claims, findings);
        }
        else if (product.Name is { Value.Length: > 0 } name)
        {
            if (Slug.FromName(name.Value) is { } made)
            {
                claims.Add(new Located<string>(made.Value, name.Span));
            }
            else
            {
                findings.Add(SlugKinds.NoneFromName.At(name.Span, name.Value));
            }
        }
    }

    private static void AddWritten(Located<string> written, List<Located<string>> claims, List<Diagnostic> findings)
    {
        if (Slug.TryParse(written.Value, out _))
        {
            claims.Add(written);
        }
        else
        {
            findings.Add(SlugKinds.Invalid.At(written.Span, written.Value, Slug.FromName(written.Value)?.Value ?? Example));
        }
    }
}
