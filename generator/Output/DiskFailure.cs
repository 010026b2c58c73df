using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Output;

/// <summary>An error of the operating system while reading or writing, for a finding that names the site's folder.</summary>
internal sealed record DiskFailure(DiagnosticKind Kind, string Reason)
{
    /// <summary>ENOSPC and EDQUOT on Linux, EDQUOT on macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL on Windows.</summary>
    private static readonly int[] DiskFull = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    /// <summary>EROFS on Linux and macOS.</summary>
    private const int ReadOnlyFileSystem = 30;

    /// <summary>EWOULDBLOCK on Linux, on macOS; ERROR_SHARING_VIOLATION on Windows.</summary>
    private static readonly int[] HeldByAnother = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Null for an exception that is not the disk's: those are our own bugs.</summary>
    public static DiskFailure? Of(Exception exception) =>
        exception switch
        {
            AggregateException { InnerExceptions: [var first, ..] } => Of(first),
            UnauthorizedAccessException or IOException { HResult: ReadOnlyFileSystem } => new(OutputKinds.NotAllowed, ""),
            IOException when DiskFull.Contains(exception.HResult) => new(OutputKinds.DiskFull, ""),
            IOException => new(OutputKinds.Failed, exception.Message),
            _ => null,
        };

    public static bool IsHeldByAnother(IOException exception) => HeldByAnother.Contains(exception.HResult);

    public Diagnostic In(string folder) => Kind.At(SourceSpan.OfFile(folder), folder, Reason);
}
