using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Output;

/// <summary>
/// The right to write a site's folder, held by one process at a time. The operating system holds the lock and lets go of it
/// when its owner ends, however it ends: no stale lock to recognise, no process number that somebody else has got since.
/// The number in <c>.marche/owner</c> is only there to be told to whoever is refused. The lock file itself stays: deleting
/// it would let two builds each lock a file of that name.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    private readonly SafeFileHandle _handle;

    private readonly string _owner;

    private OutputLock(OutputFolder folder, SafeFileHandle handle)
    {
        Root = folder.Root;
        _owner = folder.Owner;
        _handle = handle;
    }

    /// <summary>The full path of the folder that may be written.</summary>
    public string Root { get; }

    public static Checked<OutputLock> Take(string root)
    {
        var folder = new OutputFolder(Path.GetFullPath(root));
        try
        {
            Directory.CreateDirectory(folder.Bookkeeping);
            if (new DirectoryInfo(folder.Bookkeeping).Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                return Refuse(OutputKinds.LinkInTheWay, folder.Bookkeeping, folder.Bookkeeping);
            }

            var handle = File.OpenHandle(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (File.Exists(folder.Owner))
            {
                // Its owner had no time to take its number away.
                AtomicFile.DeleteLeftovers(folder.Root);
            }

            AtomicFile.Write(folder.Owner, Encoding.UTF8.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
            return Checked.Of(new OutputLock(folder, handle));
        }
        catch (IOException exception) when (DiskFailure.IsHeldByAnother(exception))
        {
            return Refuse(OutputKinds.Busy, folder.Root, folder.Root, NumberOfOwner(folder));
        }
        catch (Exception exception) when (DiskFailure.Of(exception) is { } failure)
        {
            return Checked.None<OutputLock>(failure.In(folder.Root));
        }
    }

    public void Dispose()
    {
        File.Delete(_owner);
        _handle.Dispose();
    }

    private static Checked<OutputLock> Refuse(DiagnosticKind kind, string place, params string[] arguments) =>
        Checked.None<OutputLock>(kind.At(SourceSpan.OfFile(place), arguments));

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
