using StaticMarche.Content.Values;

namespace StaticMarche.Profiles.Rules;

/// <summary>
/// <c>&lt;bonjour@atelier.example&gt;</c>, <c>&lt;https://…&gt;</c>, <c>&lt;tel:…&gt;</c>: links between angle brackets, as Markdown and
/// mail programs write them. No HTML (CommonMark, autolinks; DavidAnson/markdownlint#183).
/// </summary>
internal static class AngledLinks
{
    private static readonly string[] Schemes = ["https://", "http://", "mailto:", "tel:"];

    /// <summary>The addresses, without their brackets.</summary>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var at = text.IndexOf('<', StringComparison.Ordinal); at >= 0; at = text.IndexOf('<', at + 1))
        {
            if (LengthAt(text, at) is > 0 and var length)
            {
                yield return (at + 1, length);
            }
        }
    }

    /// <summary>The length of the address behind a bracket; 0 when it is none.</summary>
    public static int LengthAt(string text, int bracket)
    {
        var rest = text.AsSpan(bracket + 1);
        var length = rest.IndexOfAny("<> \t\n");
        if (length <= 0 || rest[length] != '>')
        {
            return 0;
        }

        var address = rest[..length].ToString();
        return
            EmailAddress.IsValid(address) || Array.Exists(Schemes, scheme => address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            ? length
            : 0;
    }
}
