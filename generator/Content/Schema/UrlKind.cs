using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using StaticMarche.Content.Yaml;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Content.Schema;

/// <summary>
/// The address of a site of the market's own people: absolute, http or https, no query, ending with a slash. Vendors' links have their own
/// rules.
/// </summary>
internal sealed class UrlKind : ScalarKind<Uri>
{
    public static readonly UrlKind Instance = new();

    public static readonly Uri Nowhere = new("https://marche.invalid/");

    public static Uri? TryParse(string text)
    {
        var ended = text.EndsWith('/') ? text : text + "/";
        var valid =
            Uri.TryCreate(ended, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp)
            && uri.UserInfo.Length == 0
            && uri.Query.Length == 0
            && uri.Fragment.Length == 0;
        return valid ? uri : null;
    }

    public override void WriteJsonSchema(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("type");
        writer.WriteStringValue("string");
        writer.WriteStringValue("null");
        writer.WriteEndArray();
        writer.WriteString("pattern", "^https?://");
    }

    protected override bool TryParse(ScalarNode scalar, List<Diagnostic> findings, [MaybeNullWhen(false)] out Uri value)
    {
        value = TryParse(scalar.Value.Trim());
        if (value is not null)
        {
            return true;
        }

        findings.Add(ValueKinds.NotAnAddress.At(scalar.Span, scalar.Value));
        return false;
    }
}
