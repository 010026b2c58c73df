using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace StaticMarche.Preview;

/// <summary>
/// Says which files changed. The system's events only say when to look: what changed is found by comparing snapshots, so that renames,
/// lost events and overflows all come out right. Where events don't come at all (network folders, containers), it looks every now and then.
/// </summary>
internal sealed class FileWatch : IDisposable
{
    /// <summary>Editors save in several steps; this long without a step, and the file is taken for saved.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>A large copy never ends to be written: what is there already is shown meanwhile.</summary>
    private static readonly TimeSpan LongestSave = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan LookAnyway = TimeSpan.FromSeconds(2);

    private readonly string _root;
    private readonly IReadOnlyList<string> _folders;
    private readonly TimeProvider _clock;
    private readonly Channel<bool> _events = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly List<FileSystemWatcher> _watchers = [];
    private FolderSnapshot _last;

    /// <summary>Starts to watch: changes from here on are reported.</summary>
    public FileWatch(string root, IReadOnlyList<string> folders, TimeProvider clock)
    {
        (_root, _folders, _clock) = (root, folders, clock);
        foreach (var folder in folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists))
        {
            TryWatch(folder);
        }

        _last = FolderSnapshot.TryTake(root, folders) ?? FolderSnapshot.TryTake(root, [])!;
    }

    /// <summary>Each time files have changed: which, by their paths from the site's folder.</summary>
    public async IAsyncEnumerable<IReadOnlyList<string>> ReadAllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        while (true)
        {
            if (await EventAsync(LookAnyway, cancellation))
            {
                await SettleAsync(cancellation);
            }

            if (FolderSnapshot.TryTake(_root, _folders) is { } now)
            {
                var changed = now.ChangesSince(_last);
                _last = now;
                if (changed.Count > 0)
                {
                    yield return changed;
                }
            }
        }
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private async Task SettleAsync(CancellationToken cancellation)
    {
        var started = _clock.GetTimestamp();
        while (_clock.GetElapsedTime(started) < LongestSave && await EventAsync(Quiet, cancellation))
        {
            // Still being written.
        }
    }

    /// <summary>Whether there was an event before the time was up.</summary>
    private async Task<bool> EventAsync(TimeSpan longest, CancellationToken cancellation)
    {
        using var timeout = new CancellationTokenSource(longest, _clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellation);
        try
        {
            return await _events.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    private void TryWatch(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                IncludeSubdirectories = true,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += Signal;
            watcher.Created += Signal;
            watcher.Deleted += Signal;
            watcher.Renamed += Signal;
            watcher.Error += (_, _) => _events.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
        {
            // The system has no watches left to give: looking every now and then has to do.
        }
    }

    private void Signal(object sender, FileSystemEventArgs change) => _events.Writer.TryWrite(true);
}
