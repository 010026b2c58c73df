using System.Text;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Content.Photos;

public sealed class PhotoProbeTests : IDisposable
{
    private static readonly SourceSpan Line = new("content/vendors/x/profile.md", 7, 12, 7, 21);
    private static readonly uint[] Poitiers = [46, 1, 34, 1, 48, 1];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_each_accepted_format()
    {
        var jpeg = Check("a.jpg", TestPhotos.Jpeg(800, 620)).Value!;
        var png = Check("a.png", TestPhotos.Png(800, 620)).Value!;
        var webp = Check("a.webp", TestPhotos.Webp(800, 620)).Value!;
        var avif = Check("a.avif", TestPhotos.Avif(800, 620)).Value!;

        Assert.Equal([PhotoFormat.Jpeg, PhotoFormat.Png, PhotoFormat.Webp, PhotoFormat.Avif], new[] { jpeg, png, webp, avif }.Select(header => header.Format));
        Assert.All([jpeg, png, webp, avif], header => Assert.Equal((800, 620, 1, true), (header.Width, header.Height, header.Frames, header.IsComplete)));
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
    [InlineData(8000, 5000, "")]
    [InlineData(8001, 5000, "photo-too-large")]
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

    [Theory]
    [InlineData(600, "")]
    [InlineData(599, "photo-too-small")]
    public void Advises_a_larger_photo(int shortSide, string expected)
    {
        var found = Check("a.png", TestPng.Saying(2000, shortSide));

        Assert.Equal(expected, string.Join(' ', found.Diagnostics.Select(finding => finding.Id)));
    }

    [Fact]
    public void Finds_a_place_wherever_a_file_may_hold_one()
    {
        var jpeg = TestPhotos.Jpeg(700, 700);
        var tiff = TestExif.Tiff(1, Poitiers);
        var xmp = "<x exif:GPSLatitude='46,34.8N'/>";
        var hexadecimal = $"\nexif\n{tiff.Length + 6}\n{Convert.ToHexStringLower(TestExif.Exif(tiff))}\n";
        var photos = new Dictionary<string, byte[]>
        {
            ["exif.jpg"] = TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(tiff)),
            ["xmp.jpg"] = TestExif.WithSegment(jpeg, 0xE1, TestExif.Xmp(xmp)),
            ["second-picture.jpg"] = [.. jpeg, .. TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(tiff))],
            ["exif.png"] = TestPng.Saying(700, 700, TestPng.Chunk("eXIf", tiff)),
            ["xmp.png"] = TestPng.Saying(700, 700, TestPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(xmp)])),
            ["packed-xmp.png"] = TestPng.Saying(700, 700, TestPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. TestPng.Packed(Encoding.UTF8.GetBytes(xmp))])),
            ["raw-profile.png"] = TestPng.Saying(700, 700, TestPng.Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, .. TestPng.Packed(Encoding.UTF8.GetBytes(hexadecimal))])),
        };

        var found = photos.Select(photo => (photo.Key, Ids: string.Join(' ', Check(photo.Key, photo.Value).Diagnostics.Select(finding => finding.Id))));

        Assert.All(found, photo => Assert.Equal((photo.Key, "photo-location"), photo));
    }

    [Fact]
    public void Looks_at_metadata_only_as_far_as_real_ones_go()
    {
        var bomb = TestPng.Packed([.. new byte[PhotoLimits.MaxMetadataBytes + 1], .. "GPSLatitude"u8]);
        var photo = TestPng.Saying(700, 700, TestPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. bomb]));

        var found = Check("a.png", photo);

        Assert.False(found.Value!.HasLocation);
    }

    [Fact]
    public void Says_what_a_file_is_that_is_no_photo_and_what_to_do()
    {
        var photo = TestPhotos.Jpeg(700, 700);
        var files = new Dictionary<string, byte[]>
        {
            ["animee.gif"] = [.. "GIF89a"u8, 1, 0, 1, 0, 0, 0, 0],
            ["arithmetique.jpg"] = [.. photo.TakeWhile((_, index) => index + 1 < photo.Length && photo[index + 1] is not 0xC0), .. photo.SkipWhile((_, index) => photo[index + 1] is not 0xC0).Take(1), 0xC9, .. photo.SkipWhile((_, index) => photo[index + 1] is not 0xC0).Skip(2)],
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
            ["tarif.pdf"] = "%PDF-1.7"u8.ToArray(),
            ["zero.png"] = TestPng.Saying(0, 10),
            ["zip.jpg"] = [.. "PK"u8, 3, 4],
            ["bruit.jpg"] = [1, 2, 3, 4, 5, 6, 7, 8],
        };

        var report = files.OrderBy(file => file.Key, StringComparer.Ordinal).SelectMany(file => Check(file.Key, file.Value).Diagnostics).Select(Describe);

        Golden.Match("Content/Photos/what-is-no-photo.golden", string.Join('\n', report));
    }

    [Fact]
    public void Says_so_when_a_file_cannot_be_opened()
    {
        var missing = PhotoProbe.Check(_folder.Full("nowhere.jpg"), Line);
        var folder = PhotoProbe.Check(_folder.Path, Line);

        Assert.Equal(["photo-unreachable", "photo-unreachable"], missing.Diagnostics.Concat(folder.Diagnostics).Select(finding => finding.Id));
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

        var damaged = from photo in photos from at in Enumerable.Range(0, Math.Min(600, photo.Length)) from mask in new byte[] { 0x01, 0x80, 0xFF } select Damage(photo, at, mask);

        Assert.All(damaged, photo => PhotoProbe.Read(new PhotoFile("a.jpg", photo), Line));
    }

    private static byte[] Damage(byte[] photo, int at, byte mask)
    {
        var damaged = (byte[])photo.Clone();
        damaged[at] ^= mask;
        return damaged;
    }

    private static string Describe(Diagnostic finding) =>
        $"{finding.Span} {finding.Severity} {finding.Id}\n  {finding.Message(Language.French)}\n  {finding.Help(Language.French)}\n  {finding.Message(Language.English)}\n  {finding.Help(Language.English)}\n";

    private Checked<PhotoHeader> Check(string name, byte[] photo) => PhotoProbe.Check(_folder.Write(name, photo), Line);
}
