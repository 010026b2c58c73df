using NetVips;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;

namespace StaticMarche.Images;

/// <summary>Decodes and encodes: with <see cref="VipsRuntime"/> the only user of libvips. Nothing of its types leaves this file.</summary>
internal static class VipsCodec
{
    /// <summary>
    /// The version of the encoder, a part of every key, known without loading the library. A test compares it with the package.
    /// </summary>
    public const string Version = "libvips-8.18.7";

    /// <summary>The largest photo within our limits takes some 5 seconds on a slow machine.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    private const int ToneSide = 48;

    public static (EncodedPhoto? Photo, DecodeFault Fault) Encode(EncodeJob job, TimeProvider clock, CancellationToken cancellation)
    {
        using var timer = new CancellationTokenSource(TimeLimit, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        // Not one photo's fault, if it is not there.
        _ = VipsRuntime.IsReady;
        try
        {
            return LibraryCall.Run(Library.LibVips, job.File.Name, () => Make(job, stop.Token)) is { } made
                ? (made, DecodeFault.None)
                : (null, DecodeFault.Damaged);
        }
        catch (LibraryFault) when (!stop.IsCancellationRequested)
        {
            return (null, DecodeFault.Damaged);
        }
        catch (Exception exception) when (exception is LibraryFault or OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return (null, DecodeFault.TooSlow);
        }
    }

    private static EncodedPhoto? Make(EncodeJob job, CancellationToken stop)
    {
        using var photo = Decode(job, stop);
        // libvips asks between strips of a photo: a small one has a single strip.
        stop.ThrowIfCancellationRequested();
        return photo is null ? null : EncodeAll(photo, job, stop);
    }

    /// <summary>
    /// The photo upright, 8-bit sRGB without alpha, at its working size, in memory. Null when it is not what its header said.
    /// </summary>
    private static Image? Decode(EncodeJob job, CancellationToken stop)
    {
        var header = job.Header;
        var stored = header.Orientation >= 5 ? job.Photo.Turned : job.Photo;
        var target = header.Orientation >= 5 ? job.WorkingSize.Turned : job.WorkingSize;
        var bytes = header.Format == PhotoFormat.Jpeg ? CleanJpeg.Of(job.File.Bytes) : job.File.Bytes;
        if (bytes is null)
        {
            return null;
        }

        var shrink = header.Format == PhotoFormat.Jpeg ? ShrinkOnLoad(stored, target) : 1;
        using var loaded = Load(bytes, header, shrink);
        if (!IsAbout(loaded.Width, stored.Width, shrink) || !IsAbout(loaded.Height, stored.Height, shrink))
        {
            return null;
        }

        loaded.SetProgress(null, stop);
        using var profiled = WithProfile(loaded, header);
        using var resized = profiled.ThumbnailImage(target.Width, target.Height, Enums.Size.Force, noRotate: true, outputProfile: "srgb");
        using var opaque = resized.HasAlpha() ? resized.Flatten(background: [255, 255, 255]) : resized.Copy();
        using var plain = opaque is { Bands: 3, Format: Enums.BandFormat.Uchar }
            ? opaque.Copy()
            : opaque.Colourspace(Enums.Interpretation.Srgb);
        using var still = plain.CopyMemory();
        using var upright = Turn(still, header.Orientation);
        return PixelsOf(upright);
    }

    /// <summary>
    /// The photo with a profile for colours that its file only describes. A profile of its own counts more, but for what a PNG says in
    /// numbers.
    /// </summary>
    private static Image WithProfile(Image photo, PhotoHeader header)
    {
        const string Profile = "icc-profile-data";
        if (
            header.Gamut is null
            || photo.Bands < 3
            || photo.Interpretation == Enums.Interpretation.Cmyk
            || (header.Format != PhotoFormat.Png && photo.Contains(Profile))
        )
        {
            return photo.Copy();
        }

        return photo.Mutate(image => image.Set(GValue.BlobType, Profile, IccProfile.Of(header.Gamut)));
    }

    /// <summary>A picture that has its pixels and nothing else: no metadata of the original can come back through an encoder.</summary>
    private static Image PixelsOf(Image image)
    {
        using var bare = image.Mutate(mutable =>
        {
            foreach (var field in mutable.GetFields())
            {
                mutable.Remove(field);
            }
        });
        return bare.CopyMemory();
    }

    /// <summary>
    /// By the probed format, never by what libvips would guess. What is wrong with the data must not pass as grey blocks: of a JPEG
    /// <see cref="JpegCheck"/> has seen to that, and what a decoder may still warn of is no part of the picture (an unknown version of
    /// JFIF).
    /// </summary>
    private static Image Load(byte[] bytes, PhotoHeader header, int shrink) =>
        header.Format switch
        {
            PhotoFormat.Jpeg => Image.JpegloadBuffer(bytes, shrink, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
            PhotoFormat.Png => Image.PngloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
            PhotoFormat.Webp => Image.WebploadBuffer(bytes, page: 0, n: 1, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
            _ => Image.HeifloadBuffer(bytes, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error),
        };

    /// <summary>
    /// A JPEG decodes to an eighth, a quarter or a half for less; at least twice the target is left for a good reduction.
    /// </summary>
    private static int ShrinkOnLoad(PixelSize stored, PixelSize target)
    {
        var room = Math.Min((double)stored.Width / target.Width, (double)stored.Height / target.Height);
        return room switch
        {
            >= 16 => 8,
            >= 8 => 4,
            >= 4 => 2,
            _ => 1,
        };
    }

    /// <summary>libvips drops a last pixel that is not wholly covered.</summary>
    private static bool IsAbout(int loaded, int stored, int shrink) =>
        loaded == stored / shrink || loaded == (stored + shrink - 1) / shrink;

    private static Image Turn(Image image, int orientation)
    {
        using var turned = orientation switch
        {
            3 => image.Rot180(),
            5 or 6 => image.Rot90(),
            7 or 8 => image.Rot270(),
            _ => image.Copy(),
        };
        return orientation switch
        {
            2 or 5 or 7 => turned.FlipHor(),
            4 => turned.FlipVer(),
            _ => turned.Copy(),
        };
    }

    private static EncodedPhoto EncodeAll(Image photo, EncodeJob job, CancellationToken stop)
    {
        var tone = ToneOf(photo);
        var files = new List<EncodedFile>();
        foreach (var size in job.Formats.Count == 0 ? [] : job.Sizes)
        {
            using var sized = Resize(photo, size);
            foreach (var format in job.Formats)
            {
                stop.ThrowIfCancellationRequested();
                files.Add(new EncodedFile(StoredNames.Of(size.Width, format), Save(sized, format)));
            }
        }

        return new EncodedPhoto(tone, files, job.Card is null ? null : new EncodedFile(StoredNames.Card, SaveCard(photo, job.Card, tone)));
    }

    private static byte[] Save(Image image, ImageFormat format) =>
        format == ImageFormat.Avif
            ? image.HeifsaveBuffer(
                q: ImageRecipe.AvifQuality,
                bitdepth: 8,
                compression: Enums.ForeignHeifCompression.Av1,
                effort: 0,
                subsampleMode: Enums.ForeignSubsample.Off,
                keep: Enums.ForeignKeep.None
            )
            : SaveJpeg(image, ImageRecipe.JpegQuality);

    private static byte[] SaveJpeg(Image image, int quality) =>
        image.JpegsaveBuffer(q: quality, optimizeCoding: true, interlace: true, keep: Enums.ForeignKeep.None);

    private static byte[] SaveCard(Image photo, CardLayout layout, Tone tone)
    {
        var card = CardLayout.Card;
        using var sized = Resize(photo, layout.Photo);
        using var placed = layout.IsFilled
            ? sized.Crop(layout.Left, layout.Top, card.Width, card.Height)
            : sized.Embed(
                layout.Left,
                layout.Top,
                card.Width,
                card.Height,
                Enums.Extend.Background,
                [.. tone.Channels.Select(channel => (double)channel)]
            );
        using var still = placed.CopyMemory();
        byte[] bytes = [];
        foreach (var quality in ImageRecipe.CardQualities)
        {
            bytes = SaveJpeg(still, quality);
            if (bytes.Length <= ImageRecipe.MaxCardBytes)
            {
                break;
            }
        }

        return bytes;
    }

    private static Tone ToneOf(Image photo)
    {
        using var small = Resize(photo, new PixelSize(Math.Min(ToneSide, photo.Width), Math.Min(ToneSide, photo.Height)));
        return Tone.Dominant(small.WriteToMemory<byte>());
    }

    private static Image Resize(Image image, PixelSize size)
    {
        if (image.Width == size.Width && image.Height == size.Height)
        {
            return image.Copy();
        }

        using var resized = image.ThumbnailImage(size.Width, size.Height, Enums.Size.Force, noRotate: true);
        return resized.CopyMemory();
    }
}
