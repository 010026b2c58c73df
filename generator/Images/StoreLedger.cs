using System.Globalization;
using System.Text;

namespace StaticMarche.Images;

/// <summary>
/// When each entry of the store was last used, counted in generations instead of time. A generation is a build that used other photos
/// than the one before: building the same site again changes nothing, not even the ledger.
/// </summary>
internal sealed record StoreLedger(int Generation, IReadOnlyDictionary<PhotoKey, int> LastUsed)
{
    /// <summary>An entry unused for this many generations goes: enough to leave a branch and come back.</summary>
    public const int KeptGenerations = 8;

    /// <summary>The most that unused entries may take together, in bytes.</summary>
    public const long DefaultMaxUnusedBytes = 256L * 1024 * 1024;

    public const int MaxBytes = 64 * 1024 * 1024;

    public static readonly StoreLedger Empty = new(0, new Dictionary<PhotoKey, int>());

    /// <summary>A ledger that is damaged or was written by another edition counts as empty: nothing is lost but the ages.</summary>
    public static StoreLedger Parse(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length == 0 || !TryNumber(lines[0], "generation ", out var generation))
        {
            return Empty;
        }

        var lastUsed = new Dictionary<PhotoKey, int>();
        foreach (var line in lines[1..])
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            if (space < 0 || !PhotoKey.TryParse(line[..space], out var key) || !TryNumber(line, line[..(space + 1)], out var last))
            {
                return Empty;
            }

            lastUsed[key] = Math.Min(last, generation);
        }

        return new StoreLedger(generation, lastUsed);
    }

    /// <summary>The ledger after a build. Entries that nobody knows came from another process, and count as used just before.</summary>
    public StoreLedger After(IReadOnlyCollection<PhotoKey> used, IReadOnlyDictionary<PhotoKey, long> present)
    {
        var lastTime = LastUsed.Where(pair => pair.Value == Generation).Select(pair => pair.Key).ToHashSet();
        var now = used.Where(present.ContainsKey).ToHashSet();
        var generation = Generation > 0 && lastTime.SetEquals(now) ? Generation : Generation + 1;
        return new StoreLedger(
            generation,
            present.Keys.ToDictionary(key => key, key => now.Contains(key) ? generation : LastUsed.GetValueOrDefault(key, generation - 1))
        );
    }

    /// <summary>The entries to delete: those unused for too long, then the longest unused until the rest fits.</summary>
    public IReadOnlySet<PhotoKey> Leaving(IReadOnlyDictionary<PhotoKey, long> present, long maxUnusedBytes)
    {
        var leaving = new HashSet<PhotoKey>();
        var kept = 0L;
        foreach (
            var (key, last) in LastUsed
                .Where(pair => pair.Value < Generation)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
        )
        {
            kept += present[key];
            if (last <= Generation - KeptGenerations || kept > maxUnusedBytes)
            {
                leaving.Add(key);
            }
        }

        return leaving;
    }

    public StoreLedger Without(IReadOnlySet<PhotoKey> gone) =>
        this with
        {
            LastUsed = LastUsed.Where(pair => !gone.Contains(pair.Key)).ToDictionary(),
        };

    public string ToText()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"generation {Generation}\n");
        foreach (var (key, last) in LastUsed.OrderBy(pair => pair.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"{key} {last}\n");
        }

        return text.ToString();
    }

    private static bool TryNumber(string line, string prefix, out int number)
    {
        number = 0;
        return line.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(line.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
