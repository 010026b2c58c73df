using System.Security.Cryptography;

namespace StaticMarche.Tests.Support;

/// <summary>What a folder holds, as one line per file: its path and the hash of its bytes.</summary>
internal static class FileHashes
{
    public static IReadOnlyList<string> Of(string folder) =>
        [
            .. Directory
                .GetFiles(folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file =>
                    $"{Path.GetRelativePath(folder, file)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))}"
                ),
        ];
}
