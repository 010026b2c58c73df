namespace StaticMarche.Output;

/// <summary>
/// List and lock lay in the built site once, where a host that serves the folder answers <c>/.marche/lock</c>. The list moves to its new
/// place, so that the next build still knows what is ours; the rest goes.
/// </summary>
internal static class FormerBookkeeping
{
    /// <summary>Called by who holds the new lock. Killed at any point, it takes up from there the next time.</summary>
    /// <exception cref="IOException">A program of before is still building here.</exception>
    public static void MoveOut(OutputFolder folder)
    {
        var former = new DirectoryInfo(folder.FormerBookkeeping);
        if (!former.Exists || former.LinkTarget is not null)
        {
            return;
        }

        var (list, lockFile, owner) = (
            Path.Join(former.FullName, "manifest.json"),
            Path.Join(former.FullName, "lock"),
            Path.Join(former.FullName, "owner")
        );
        using (File.OpenHandle(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            if (File.Exists(list) && !File.Exists(folder.Manifest))
            {
                AtomicFile.Write(folder.Manifest, File.ReadAllBytes(list));
            }

            if (File.Exists(owner))
            {
                AtomicFile.DeleteLeftovers(folder.Root);
            }

            File.Delete(list);
            File.Delete(owner);
        }

        File.Delete(lockFile);
        if (!former.EnumerateFileSystemInfos().Any())
        {
            former.Delete();
        }
    }
}
