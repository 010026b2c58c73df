namespace StaticMarche.Diagnostics;

/// <summary>Finds the known name nearest to one that is not known, for "did you mean".</summary>
internal static class Suggestion
{
    /// <summary>
    /// The nearest candidate within two edits (one for names of up to four letters), or null. Ties go to the first in ordinal order.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        var limit = name.Length <= 4 ? 1 : 2;
        var lower = name.ToLowerInvariant();
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = EditDistance(lower, candidate.ToLowerInvariant());
            if (distance < bestDistance)
            {
                (best, bestDistance) = (candidate, distance);
            }
        }

        return best;
    }

    /// <summary>Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours each cost one.</summary>
    internal static int EditDistance(string a, string b)
    {
        var rows = new int[3][];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (current, previous, beforeThat) = (rows[i % 3], rows[(i - 1) % 3], rows[(i + 1) % 3]);
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforeThat[j - 2] + 1);
                }
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
