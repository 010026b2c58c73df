using System.Collections.Frozen;

namespace StaticMarche.Markup;

/// <summary>Tells what an attribute means. What is not known to be harmless is taken at its most dangerous.</summary>
internal static class AttributeKinds
{
    private static readonly FrozenDictionary<string, AttributeKind> ByName = new Dictionary<string, AttributeKind>
    {
        ["style"] = AttributeKind.Code,
        ["srcdoc"] = AttributeKind.Code,
        ["href"] = AttributeKind.Own,
        ["src"] = AttributeKind.Own,
        ["poster"] = AttributeKind.Own,
        ["data"] = AttributeKind.Own,
        ["background"] = AttributeKind.Own,
        ["manifest"] = AttributeKind.Own,
        ["icon"] = AttributeKind.Own,
        ["lowsrc"] = AttributeKind.Own,
        ["dynsrc"] = AttributeKind.Own,
        ["usemap"] = AttributeKind.Own,
        ["action"] = AttributeKind.Link,
        ["formaction"] = AttributeKind.Link,
        ["cite"] = AttributeKind.Link,
        ["longdesc"] = AttributeKind.Link,
        ["srcset"] = AttributeKind.SourceSet,
        ["imagesrcset"] = AttributeKind.SourceSet,
        ["ping"] = AttributeKind.Fixed,
        ["base"] = AttributeKind.Fixed,
        ["archive"] = AttributeKind.Fixed,
        ["classid"] = AttributeKind.Fixed,
        ["codebase"] = AttributeKind.Fixed,
        ["profile"] = AttributeKind.Fixed,
        ["http-equiv"] = AttributeKind.Fixed,
        ["charset"] = AttributeKind.Fixed,
        ["sandbox"] = AttributeKind.Fixed,
        ["allow"] = AttributeKind.Fixed,
        ["csp"] = AttributeKind.Fixed,
        ["nonce"] = AttributeKind.Fixed,
        ["integrity"] = AttributeKind.Fixed,
        ["is"] = AttributeKind.Fixed,
        ["xmlns"] = AttributeKind.Fixed,
        ["filter"] = AttributeKind.Fixed,
        ["mask"] = AttributeKind.Fixed,
        ["clip-path"] = AttributeKind.Fixed,
        ["cursor"] = AttributeKind.Fixed,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Elements whose attributes decide what the page runs or loads: only these of theirs may hold a value.</summary>
    private static readonly FrozenDictionary<string, string[]> Guarded = new Dictionary<string, string[]>
    {
        ["script"] = ["src", "id", "class"],
        ["link"] = ["href", "hreflang", "title", "imagesrcset", "imagesizes", "id"],
        ["iframe"] = ["src", "title", "width", "height", "id", "class"],
        ["animate"] = [],
        ["animatemotion"] = [],
        ["animatetransform"] = [],
        ["set"] = [],
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="name">Lower case, as the template writes it.</param>
    public static AttributeKind Of(string element, string name, TagFacts facts)
    {
        if (name.StartsWith("data-", StringComparison.Ordinal))
        {
            return OfData(name);
        }

        var local = name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (local.StartsWith("on", StringComparison.Ordinal))
        {
            return AttributeKind.Code;
        }

        var kind = ByName.GetValueOrDefault(local, AttributeKind.Plain);
        if (
            kind is AttributeKind.Code
            || (Guarded.TryGetValue(element, out var allowed) && !allowed.Contains(local, StringComparer.Ordinal))
        )
        {
            return kind is AttributeKind.Code ? kind : AttributeKind.Fixed;
        }

        return (element, local) switch
        {
            ("a" or "area", "href") => AttributeKind.Link,
            ("link", "href") when facts.IsPlainLink => AttributeKind.Link,
            ("meta", "content") when facts.IsPragma => AttributeKind.Refresh,
            _ => kind,
        };
    }

    /// <summary>Scripts of the theme read these; an address among them is held to the rules of addresses.</summary>
    private static AttributeKind OfData(string name)
    {
        if (name.EndsWith("srcset", StringComparison.Ordinal))
        {
            return AttributeKind.SourceSet;
        }

        string[] signs = ["href", "src", "url", "uri"];
        return signs.Any(sign => name.Contains(sign, StringComparison.Ordinal)) ? AttributeKind.Link : AttributeKind.Plain;
    }
}
