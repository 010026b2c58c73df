namespace StaticMarche.Planning;

/// <summary>
/// A file of the built site: relative, forward slashes, ASCII letters, digits, <c>-</c>, <c>_</c> and <c>.</c> only, so that
/// it is the same file on every file system and can never leave <c>output/</c>.
/// </summary>
internal readonly record struct OutputPath : IComparable<OutputPath>
{
    private const string IndexFile = "index.html";

    private OutputPath(string value) => Value = value;

    public string Value { get; }

    /// <summary>The path as it stands in an address, without a leading slash: <c>a/index.html</c> answers at <c>a/</c>.</summary>
    public string Address =>
        Value == IndexFile || Value.EndsWith('/' + IndexFile, StringComparison.Ordinal) ? Value[..^IndexFile.Length] : Value;

    /// <exception cref="ArgumentException">Not a safe path: a bug of ours, since each part was checked when it was read.</exception>
    public static OutputPath Of(string value) =>
        IsSafe(value) ? new OutputPath(value) : throw new ArgumentException($"Not a safe output path: {value}", nameof(value));

    /// <summary>For a path that was read from a file and may be anything.</summary>
    public static bool TryParse(string value, out OutputPath path)
    {
        path = IsSafe(value) ? new OutputPath(value) : default;
        return path.Value is not null;
    }

    /// <summary>The index page of a folder; the empty string is the home page.</summary>
    public static OutputPath OfFolder(string folder) => Of(folder.Length == 0 ? IndexFile : $"{folder}/{IndexFile}");

    public int CompareTo(OutputPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;

    /// <summary>One look at each character: every link of every page passes here.</summary>
    public static bool IsSafe(string value)
    {
        if (value.Length is 0 or >= 240)
        {
            return false;
        }

        var before = '/';
        foreach (var character in value)
        {
            var isMark = character is '/' or '.';
            if (
                (isMark && before == '/')
                || (character == '/' && before == '.')
                || !(isMark || char.IsAsciiLetterOrDigit(character) || character is '-' or '_')
            )
            {
                return false;
            }

            before = character;
        }

        return before is not ('/' or '.');
    }
}
