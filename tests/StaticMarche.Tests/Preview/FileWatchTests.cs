using StaticMarche.Preview;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Preview;

public sealed class FileWatchTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_file_written_renamed_or_removed_is_told_by_name()
    {
        _folder.Write("content/a.md", "a");
        _folder.Write("content/b.md", "b");
        using var watch = new FileWatch(_folder.Path, ["content"], TimeProvider.System);

        _folder.Write("content/a.md", "other");
        File.Delete(_folder.Full("content/b.md"));
        var changed = await GatherAsync(watch, 2);

        Assert.Equal(["content/a.md", "content/b.md"], changed);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_new_is_told()
    {
        _folder.Write("content/a.md", "a");
        using var watch = new FileWatch(_folder.Path, ["content"], TimeProvider.System);

        _folder.Write("content/vendors/new/profile.md", "a");
        var changed = await GatherAsync(watch, 1);

        Assert.Equal(["content/vendors/new/profile.md"], changed);
    }

    [Fact]
    public async Task A_folder_that_comes_later_is_found_without_events()
    {
        using var watch = new FileWatch(_folder.Path, ["themes"], TimeProvider.System);

        _folder.Write("themes/marche/theme.yml", "a");
        var changed = await GatherAsync(watch, 1);

        Assert.Equal(["themes/marche/theme.yml"], changed);
    }

    [Fact]
    public void What_lies_elsewhere_is_not_looked_at()
    {
        _folder.Write("output/index.html", "a");
        _folder.Write("content/.hidden", "a");

        var snapshot = FolderSnapshot.TryTake(_folder.Path, ["content", "themes"])!;

        Assert.Empty(snapshot.ChangesSince(FolderSnapshot.TryTake(_folder.Path, [])!));
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>As many names as are waited for, however many times they come in.</summary>
    private static async Task<IEnumerable<string>> GatherAsync(FileWatch watch, int count)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var names = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var changed in watch.ReadAllAsync(timeout.Token))
        {
            names.UnionWith(changed);
            if (names.Count >= count)
            {
                break;
            }
        }

        return names;
    }
}
