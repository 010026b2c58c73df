namespace StaticMarche.Benchmarks.Synthetic;

/// <summary>The same throws for the same seed, on every machine and every version of .NET (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>From 0 to <paramref name="sides"/> − 1.</summary>
    public int Throw(int sides)
    {
        _state += 0x9E3779B97F4A7C15UL;
        var value = _state;
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return (int)((value ^ (value >> 31)) % (ulong)sides);
    }

    public int Between(int low, int high) => low + Throw(high - low + 1);

    public bool Chance(int percent) => Throw(100) < percent;

    public DateOnly Day(DateOnly first, DateOnly last) => first.AddDays(Throw(last.DayNumber - first.DayNumber + 1));

    public T One<T>(IReadOnlyList<T> items) => items[Throw(items.Count)];

    /// <summary>Different items, in a thrown order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> items, int count)
    {
        var left = items.ToList();
        var taken = new List<T>(count);
        for (var i = 0; i < count && left.Count > 0; i++)
        {
            var at = Throw(left.Count);
            taken.Add(left[at]);
            left.RemoveAt(at);
        }

        return taken;
    }
}
