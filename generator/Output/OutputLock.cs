using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Output;

/// <summary>
/// The right to write a site's folder, held by one process at a time. The operating system holds the lock and lets go of it
/// when its owner ends, however it ends: no stale lock to recognise, no process number that somebody else has got since.
/// The number in <c>owner</c> is only there to be told to whoever is refused. The lock file itself stays: deleting
/// it would let two builds each lock a file of that name.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly SafeFileHandle _handle;

    private OutputLock(OutputFolder folder, SafeFileHandle handle)
    {
        Folder = folder;
        _handle = handle;
    }

    /// <summary>The folder that may be written.</summary>
    public OutputFolder Folder { get; }

    /// <param name="root">The folder of the built site.</param>
    /// <param name="sources">The site's own folder, if it is known.</param>
    public static Checked<OutputLock> Take(string root, string? sources = null)
    {
        var folder = OutputFolder.Of(root, sources);
        SafeFileHandle? handle = null;
        try
        {
            Directory.CreateDirectory(folder.Root);
            Directory.CreateDirectory(folder.Bookkeeping);
            if (new DirectoryInfo(folder.Bookkeeping).Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return Refuse(OutputKinds.LinkInTheWay, folder.Bookkeeping, folder.Bookkeeping);
            }

            handle = File.OpenHandle(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            FormerBookkeeping.MoveOut(folder);
            if (File.Exists(folder.Owner))
            {
                // Its owner had no time to take its number away.
                AtomicFile.DeleteLeftovers(folder.Root);
                AtomicFile.DeleteLeftovers(folder.Bookkeeping);
            }

            AtomicFile.Write(folder.Owner, Encoding.UTF8.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            ProbeWriting(folder.Root);
            return Checked.Of(new OutputLock(folder, handle));
        }
        catch (IOException exception) when (DiskFailure.IsHeldByAnother(exception))
        {
            handle?.Dispose();
            return Refuse(OutputKinds.Busy, folder.Root, folder.Root, NumberOfOwner(folder));
        }
        catch (Exception exception) when (DiskFailure.Of(exception) is { } failure)
        {
            handle?.Dispose();
            return Checked.None<OutputLock>(failure.In(Directory.Exists(folder.Root) && handle is null ? folder.Bookkeeping : folder.Root));
        }
    }

    public void Dispose()
    {
        File.Delete(Folder.Owner);
        _handle.Dispose();
    }

    private static Checked<OutputLock> Refuse(DiagnosticKind kind, string place, params string[] arguments) =>
        Checked.None<OutputLock>(kind.At(SourceSpan.OfFile(place), arguments));

    /// <summary>Before minutes are spent on photos.</summary>
    private static void ProbeWriting(string root) =>
        File.OpenHandle(AtomicFile.TemporaryIn(root), FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.DeleteOnClose)
            .Dispose();

    private static string NumberOfOwner(OutputFolder folder)
    {
        try
        {
            return File.ReadAllText(folder.Owner);
        }
        catch (IOException)
        {
            // It is just beginning, or just ending.
            return "?";
        }
    }
}
