using System.Globalization;
using System.IO.Compression;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Submissions;

/// <summary>Holds what a bundle says it unpacks to against the limits.</summary>
internal sealed class BundleSizes(BundleLimits limits, SourceSpan place)
{
    public static Diagnostic FileTooLarge(SourceSpan place, long bytes, BundleLimits limits) =>
        BundleKinds.TooLarge.At(place, Size(bytes), Size(limits.FileBytes));

    public static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    public IEnumerable<Diagnostic> Examine(IReadOnlyList<ZipArchiveEntry> files)
    {
        foreach (var file in files)
        {
            var most = file.FullName == BundleList.Json ? limits.JsonBytes : limits.PhotoBytes;
            if (file.Length > most)
            {
                yield return BundleKinds.FileTooLarge.At(place, file.FullName, Size(file.Length), Size(most));
            }
            else if (file.Length > limits.Ratio * Math.Max(1, file.CompressedLength))
            {
                yield return BundleKinds.TooDense.At(place, file.FullName);
            }
        }

        // Each is a number of 64 bits that somebody wrote: a sum of them could wrap around, one of fractions can't.
        if (files.Sum(file => (double)file.Length) > limits.UnpackedBytes)
        {
            yield return BundleKinds.TooLargeUnpacked.At(place, Size(limits.UnpackedBytes));
        }
    }

    /// <summary>In kilobytes, or in megabytes from one on; rounded up, so that what is above a limit never reads as the limit.</summary>
    private static string Size(long bytes)
    {
        const int Kilobyte = 1024;
        const int Megabyte = 1024 * Kilobyte;
        return bytes < Megabyte ? $"{Number((bytes + Kilobyte - 1) / Kilobyte)} K" : $"{Number((bytes + Megabyte - 1) / Megabyte)} M";
    }
}
