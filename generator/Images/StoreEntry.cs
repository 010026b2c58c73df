using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StaticMarche.Images;

/// <summary>A file of the store as its entry describes it.</summary>
internal sealed record StoredFile(string Name, long Bytes, string Sha256);

/// <summary>
/// The record of one photo in the store. Its text is short, sorted, and ends with its own checksum; a text that is not exactly as we
/// write it counts as missing.
/// </summary>
internal sealed record StoreEntry(Tone Tone, IReadOnlyList<StoredFile> Files)
{
    private const string FirstLine = "marche images 1";

    /// <summary>Far above what any recipe makes.</summary>
    public const int MaxBytes = 16 * 1024;

    public long Bytes => Files.Sum(file => file.Bytes);

    public StoredFile? File(string name) => Files.FirstOrDefault(file => file.Name == name);

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(FirstLine).Append('\n').Append("tone ").Append(Tone.Code).Append('\n');
        foreach (var file in Files)
        {
            text.Append(CultureInfo.InvariantCulture, $"file {file.Name} {file.Bytes} {file.Sha256}\n");
        }

        var content = text.ToString();
        return $"{content}end {Checksum(content)}\n";
    }

    public static StoreEntry? Parse(string text)
    {
        var end = text.LastIndexOf("end ", StringComparison.Ordinal);
        if (end < 0 || text[end..] != $"end {Checksum(text[..end])}\n")
        {
            return null;
        }

        var lines = text[..end].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (
            lines.Length < 3
            || lines[0] != FirstLine
            || !lines[1].StartsWith("tone ", StringComparison.Ordinal)
            || !Tone.TryParse(lines[1][5..], out var tone)
        )
        {
            return null;
        }

        var files = lines[2..].Select(ParseFile).OfType<StoredFile>().ToList();
        return files.Count == lines.Length - 2 ? new StoreEntry(tone, files) : null;
    }

    private static StoredFile? ParseFile(string line)
    {
        var words = line.Split(' ');
        return
            words.Length == 4
            && words[0] == "file"
            && words[1].All(character => char.IsAsciiLetterOrDigit(character) || character == '.')
            && long.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            ? new StoredFile(words[1], bytes, words[3])
            : null;
    }

    private static string Checksum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
