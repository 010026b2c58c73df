using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Photos;

public sealed class PhotoProbeTests : IDisposable
{
    private static readonly SourceSpan Line = new("content/vendors/x/profile.md", 7, 12, 7, 21);

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_each_accepted_format()
    {
        var jpeg = Check("a.jpg", TestPhotos.Jpeg(800, 620)).Value!;
        var png = Check("a.png", TestPhotos.Png(800, 620)).Value!;
        var webp = Check("a.webp", TestPhotos.Webp(800, 620)).Value!;
        var avif = Check("a.avif", TestPhotos.Avif(800, 620)).Value!;

        Assert.Equal(
            [PhotoFormat.Jpeg, PhotoFormat.Png, PhotoFormat.Webp, PhotoFormat.Avif],
            new[] { jpeg, png, webp, avif }.Select(header => header.Format)
        );
        Assert.All([jpeg, png, webp, avif], header => Assert.Equal((800, 620, 1), (header.Width, header.Height, header.Frames)));
    }

    [Fact]
    public void Gives_the_size_as_the_photo_is_seen()
    {
        var turned = TestExif.WithSegment(TestPhotos.Jpeg(800, 620), 0xE1, TestExif.Exif(TestExif.Tiff(6)));

        var header = Check("a.jpg", turned).Value!;

        Assert.Equal((620, 800, 6), (header.Width, header.Height, header.Orientation));
    }

    [Theory]
    [InlineData(PhotoLimits.MaxBytes, "photo-unreadable")]
    [InlineData(PhotoLimits.MaxBytes + 1, "photo-too-heavy")]
    public void Bounds_the_bytes(int bytes, string expected)
    {
        var photo = new byte[bytes];
        new byte[] { 0xFF, 0xD8, 0xFF, 0xD9 }.CopyTo(photo, 0);

        var found = Check("a.jpg", photo);

        Assert.Equal([expected], found.Diagnostics.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData(8000, 6000, "")]
    [InlineData(6000, 8000, "")]
    [InlineData(8192, 6144, "")]
    [InlineData(8500, 6000, "")]
    [InlineData(8501, 6000, "photo-too-large")]
    [InlineData(16_383, 2000, "")]
    [InlineData(16_384, 2000, "photo-too-large")]
    public void Bounds_the_pixels(int width, int height, string expected)
    {
        var found = Check("a.png", TestPng.Saying(width, height));

        Assert.Equal(expected, string.Join(' ', found.Diagnostics.Select(finding => finding.Id)));
    }

    [Theory]
    [InlineData(PhotoLimits.MaxFrames, "photo-animated")]
    [InlineData(PhotoLimits.MaxFrames + 1, "photo-too-many-frames")]
    public void Bounds_the_frames(int frames, string expected)
    {
        var found = Check("a.png", TestPng.Saying(800, 800, TestPng.Frames(frames)));

        Assert.Equal([expected], found.Diagnostics.Select(finding => finding.Id));
    }

    [Fact]
    public void Tells_what_to_do_about_a_photo_beyond_a_bound()
    {
        ShownFinding.Match(
            "photo-too-heavy",
            Assert.Single(Check("a.jpg", [0xFF, 0xD8, 0xFF, 0xD9, .. new byte[PhotoLimits.MaxBytes]]).Diagnostics)
        );
        ShownFinding.Match("photo-too-large", Assert.Single(Check("a.png", TestPng.Saying(8501, 6000)).Diagnostics));
        ShownFinding.Match("photo-animated", Assert.Single(Check("a.png", TestPng.Saying(800, 800, TestPng.Frames(2))).Diagnostics));
        ShownFinding.Match(
            "photo-too-many-frames",
            Assert.Single(Check("a.png", TestPng.Saying(800, 800, TestPng.Frames(PhotoLimits.MaxFrames + 1))).Diagnostics)
        );
    }

    [Theory]
    [InlineData(PhotoLimits.MaxScans, "")]
    [InlineData(PhotoLimits.MaxScans + 1, "photo-rare-kind")]
    public void Bounds_the_scans(int scans, string expected)
    {
        byte[] scan = [0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 0, 0, 0x55];
        byte[] frame = [0xFF, 0xC2, 0, 11, 8, 4, 0, 4, 0, 1, 1, 0x11, 0];
        byte[] photo = [0xFF, 0xD8, .. frame, .. Enumerable.Repeat(scan, scans).SelectMany(bytes => bytes), 0xFF, 0xD9];

        var found = Check("a.jpg", photo);

        Assert.Equal(expected, string.Join(' ', found.Diagnostics.Select(finding => finding.Id)));
    }

    [Fact]
    public void An_avif_is_decoded_whole_and_may_have_half_the_pixels()
    {
        var photo = TestPhotos.Avif(64, 48);
        var size = photo.AsSpan().IndexOf("ispe"u8) + 8;
        (photo[size + 2], photo[size + 3], photo[size + 6], photo[size + 7]) = (6100 >> 8, 6100 & 0xFF, 4000 >> 8, 4000 & 0xFF);
        var just = Check("a.avif", photo).Diagnostics;
        photo[size + 3]++;

        Assert.Empty(just);
        Assert.Equal(["photo-too-large"], Check("a.avif", photo).Diagnostics.Select(finding => finding.Id));
    }

    [Fact]
    public void Says_what_a_file_is_that_is_no_photo_and_what_to_do()
    {
        var photo = TestPhotos.Jpeg(700, 700);
        var files = new Dictionary<string, byte[]>
        {
            ["animee.gif"] = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0],
            ["arithmetique.jpg"] =
            [
                .. photo.TakeWhile((_, index) => index + 1 < photo.Length && photo[index + 1] is not 0xC0),
                .. photo.SkipWhile((_, index) => photo[index + 1] is not 0xC0).Take(1),
                0xC9,
                .. photo.SkipWhile((_, index) => photo[index + 1] is not 0xC0).Skip(2),
            ],
            ["coupee.jpg"] = photo[..40],
            ["film.jpg"] = [0, 0, 0, 24, .. "ftypqt  "u8, 0, 0, 0, 0, .. "qt  moov"u8],
            ["hdr.png"] = TestPng.Saying(700, 700, TestPng.Chunk("cICP", [9, 16, 0, 1])),
            ["iphone.jpg"] = [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0, .. "mif1heic"u8],
            ["lettre.jpg"] = "Bonjour, voici ma photo."u8.ToArray(),
            ["logo.svg"] = "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>"u8.ToArray(),
            ["numerique.raf"] = "FUJIFILMCCD-RAW 0201"u8.ToArray(),
            ["page.png"] = "<!DOCTYPE html><html><title>404</title>"u8.ToArray(),
            ["pointeur.jpg"] = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"u8.ToArray(),
            ["sans-extension"] = photo,
            ["sans-rien.jpg"] = [],
            ["scan.tif"] = [.. "II*\0"u8, 8, 0, 0, 0],
            ["se-dit.png"] = photo,
            ["se-dit.jpg.png"] = photo,
            ["tarif.pdf"] = "%PDF-1.7"u8.ToArray(),
            ["zero.png"] = TestPng.Saying(0, 10),
            ["zip.jpg"] = [.. "PK"u8, 3, 4],
            ["bruit.jpg"] = [1, 2, 3, 4, 5, 6, 7, 8],
        };

        var report = files
            .OrderBy(file => file.Key, StringComparer.Ordinal)
            .SelectMany(file => Check(file.Key, file.Value).Diagnostics)
            .Select(Describe);

        Golden.Match("Content/Photos/what-is-no-photo.golden", string.Join('\n', report));
    }

    [Fact]
    public void Says_so_when_a_file_cannot_be_opened()
    {
        var missing = PhotoProbe.Check(_folder.Full("nowhere.jpg"), Line);
        var folder = PhotoProbe.Check(_folder.Path, Line);

        Assert.Equal(
            ["photo-unreachable", "photo-unreachable"],
            missing.Diagnostics.Concat(folder.Diagnostics).Select(finding => finding.Id)
        );
        ShownFinding.Match("photo-unreachable", missing.Diagnostics[0]);
        Assert.Equal(Line, missing.Diagnostics[0].Span);
    }

    [Fact]
    public void Ends_at_any_cut_of_any_format()
    {
        byte[][] photos = [TestPhotos.Jpeg(64, 48), TestPhotos.Png(64, 48), TestPhotos.Webp(64, 48), TestPhotos.Avif(64, 48)];

        var cuts = photos.SelectMany(photo => Enumerable.Range(0, photo.Length).Select(length => photo[..length]));

        Assert.All(cuts, cut => PhotoProbe.Read(new PhotoFile("a.jpg", cut), Line));
    }

    [Fact]
    public void Ends_with_any_byte_of_the_head_turned_over()
    {
        byte[][] photos = [TestPhotos.Jpeg(64, 48), TestPhotos.Png(64, 48), TestPhotos.Webp(64, 48), TestPhotos.Avif(64, 48)];

        var damaged =
            from photo in photos
            from at in Enumerable.Range(0, Math.Min(600, photo.Length))
            from mask in new byte[] { 0x01, 0x80, 0xFF }
            select Damage(photo, at, mask);

        Assert.All(damaged, photo => PhotoProbe.Read(new PhotoFile("a.jpg", photo), Line));
    }

    private static byte[] Damage(byte[] photo, int at, byte mask)
    {
        var damaged = (byte[])photo.Clone();
        damaged[at] ^= mask;
        return damaged;
    }

    private static string Describe(Diagnostic finding) =>
        $"{finding.Span} {finding.Severity} {finding.Id}\n"
        + string.Concat(
            new[] { Language.French, Language.English }.Select(language => $"  {finding.Message(language)}\n  {finding.Help(language)}\n")
        );

    private Checked<PhotoHeader> Check(string name, byte[] photo) => PhotoProbe.Check(_folder.Write(name, photo), Line);
}
