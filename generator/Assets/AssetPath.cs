using System.Security.Cryptography;
using StaticMarche.Planning;

namespace StaticMarche.Assets;

/// <summary><c>style.css</c> becomes <c>assets/style-1a2b3c4d.css</c>.</summary>
internal static class AssetPath
{
    /// <summary>Four bytes: two versions of one file with the same name are as likely as one in four thousand million.</summary>
    private const int HashBytes = 4;

    public static OutputPath Of(string name, byte[] content)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, HashBytes));
        var dot = name.LastIndexOf('.');
        return OutputPath.Of(dot < 0 ? $"assets/{name}-{hash}" : $"assets/{name[..dot]}-{hash}{name[dot..]}");
    }
}
