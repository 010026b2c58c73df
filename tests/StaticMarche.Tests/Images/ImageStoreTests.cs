using StaticMarche.Images;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Images;

public sealed class ImageStoreTests : IDisposable
{
    private static readonly EncodedFile[] Files = [new("40.avif", [1, 2, 3]), new("40.jpg", [4, 5, 6, 7])];

    private readonly TempFolder _folder = new();
    private readonly ImageStore _store;

    public ImageStoreTests() => _store = new ImageStore(_folder.Full("store"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Gives_back_what_was_saved()
    {
        _store.Save(Key(1), Tone.Neutral, Files);

        var entry = _store.FindVerified(Key(1))!;

        Assert.Equal((Tone.Neutral, 7L), (entry.Tone, entry.Bytes));
        Assert.Equal([4, 5, 6, 7], _store.Read(Key(1), "40.jpg")!);
        Assert.Null(_store.Read(Key(1), "80.jpg"));
        Assert.Null(_store.Find(Key(2)));
    }

    [Fact]
    public void Works_as_well_from_a_copy_of_the_folder()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        Directory.Move(_store.Folder, _folder.Full("restored"));

        var restored = new ImageStore(_folder.Full("restored"));

        Assert.NotNull(restored.FindVerified(Key(1)));
    }

    [Fact]
    public void Does_not_give_bytes_that_changed()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        File.WriteAllBytes(_store.PathOf(Key(1), "40.jpg"), [4, 5, 6, 8]);

        var entry = _store.FindVerified(Key(1));

        Assert.Null(entry);
        Assert.Null(_store.Read(Key(1), "40.jpg"));
        Assert.Equal([1, 2, 3], _store.Read(Key(1), "40.avif")!);
    }

    [Fact]
    public void An_entry_that_lacks_a_file_or_has_a_cut_one_is_missing()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        _store.Save(Key(2), Tone.Neutral, Files);
        File.Delete(_store.PathOf(Key(1), "40.jpg"));
        File.WriteAllBytes(_store.PathOf(Key(2), "40.jpg"), [4, 5]);

        Assert.Null(_store.Find(Key(1)));
        Assert.Null(_store.Find(Key(2)));
    }

    [Fact]
    public void An_entry_with_any_byte_changed_is_missing()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        var path = Directory.GetFiles(_store.Folder, "*.entry", SearchOption.AllDirectories).Single();
        var whole = File.ReadAllBytes(path);

        for (var i = 0; i < whole.Length; i++)
        {
            var damaged = (byte[])whole.Clone();
            damaged[i] ^= 1;
            File.WriteAllBytes(path, damaged);
            Assert.Null(_store.Find(Key(1)));
        }
    }

    [Fact]
    public void Keeps_what_the_last_builds_used_and_forgets_the_rest()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        _store.Save(Key(2), Tone.Neutral, Files);

        _store.Prune([Key(1), Key(2)]);
        for (var i = 0; i < StoreLedger.KeptGenerations - 1; i++)
        {
            _store.Save(Key(3 + i), Tone.Neutral, Files);
            _store.Prune([Key(1), Key(3 + i)]);
        }

        Assert.NotNull(_store.Find(Key(2)));
        _store.Save(Key(99), Tone.Neutral, Files);
        _store.Prune([Key(1), Key(99)]);
        Assert.Null(_store.Find(Key(2)));
        Assert.NotNull(_store.Find(Key(1)));
        Assert.False(File.Exists(_store.PathOf(Key(2), "40.jpg")));
    }

    [Fact]
    public void The_same_build_again_changes_nothing()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        _store.Save(Key(2), Tone.Neutral, Files);
        _store.Prune([Key(1)]);
        var before = Snapshot();

        for (var i = 0; i < 2 * StoreLedger.KeptGenerations; i++)
        {
            _store.Prune([Key(1)]);
        }

        Assert.Equal(before, Snapshot());
    }

    [Fact]
    public void Unused_entries_take_no_more_than_their_share_and_the_longest_unused_go_first()
    {
        foreach (var number in new[] { 1, 2, 3 })
        {
            _store.Save(Key(number), Tone.Neutral, Files);
            _store.Prune([Key(number)]);
        }

        _store.Save(Key(4), Tone.Neutral, Files);
        _store.Prune([Key(4)], maxUnusedBytes: 14);

        Assert.Equal([false, true, true, true], new[] { 1, 2, 3, 4 }.Select(number => _store.Find(Key(number)) is not null));
    }

    [Fact]
    public void Never_forgets_what_a_build_used_however_much_it_is()
    {
        _store.Save(Key(1), Tone.Neutral, Files);

        _store.Prune([Key(1)], maxUnusedBytes: 0);

        Assert.NotNull(_store.Find(Key(1)));
    }

    [Fact]
    public void Keeps_what_another_process_saved_meanwhile()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        _store.Prune([Key(1)]);
        new ImageStore(_store.Folder).Save(Key(2), Tone.Neutral, Files);

        _store.Prune([Key(1)]);

        Assert.NotNull(_store.Find(Key(2)));
    }

    [Fact]
    public void Clears_away_what_a_killed_process_left()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        var folder = Path.GetDirectoryName(_store.PathOf(Key(1), ""))!;
        File.WriteAllText(Path.Combine(folder, ".abc.marche-tmp"), "half");
        File.WriteAllText(_store.PathOf(Key(1), "40.jpg").Replace(Key(1).Value, Key(2).Value, StringComparison.Ordinal), "no entry");

        _store.Prune([Key(1)]);

        Assert.Equal(3, Directory.GetFiles(folder).Length);
        Assert.NotNull(_store.FindVerified(Key(1)));
    }

    [Fact]
    public void A_damaged_ledger_costs_nothing_but_the_ages()
    {
        _store.Save(Key(1), Tone.Neutral, Files);
        _store.Save(Key(2), Tone.Neutral, Files);
        File.WriteAllText(Path.Combine(_store.Folder, "ledger"), "generation 5\nnonsense\n");

        _store.Prune([Key(1)]);

        Assert.NotNull(_store.Find(Key(1)));
        Assert.NotNull(_store.Find(Key(2)));
    }

    [Fact]
    public void Pruning_a_store_that_was_never_used_makes_no_folder()
    {
        _store.Prune([]);

        Assert.False(Directory.Exists(_store.Folder));
    }

    [Fact]
    public async Task Two_at_once_do_each_other_no_harm()
    {
        var stores = new[] { new ImageStore(_store.Folder), new ImageStore(_store.Folder) };

        await Task.WhenAll(stores.Select(store => Task.Run(() => SaveAndPrune(store), TestContext.Current.CancellationToken)));
        var entry = _store.Save(Key(1), Tone.Neutral, Files);

        Assert.Equal(entry.Bytes, _store.FindVerified(Key(1))!.Bytes);
    }

    private static void SaveAndPrune(ImageStore store)
    {
        for (var i = 0; i < 40; i++)
        {
            store.Save(Key(i % 4), Tone.Neutral, Files);
            store.Prune([Key(0), Key(1), Key(2), Key(3)]);
        }
    }

    private static PhotoKey Key(int number) => PhotoKey.Of([(byte)number], "test");

    private SortedDictionary<string, DateTime> Snapshot() =>
        new(
            Directory.GetFiles(_store.Folder, "*", SearchOption.AllDirectories).ToDictionary(path => path, File.GetLastWriteTimeUtc),
            StringComparer.Ordinal
        );
}
