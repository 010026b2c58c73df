using System.Text;
using StaticMarche.Content.Photos;
using StaticMarche.Diagnostics;
using StaticMarche.Tests.Support;
using static StaticMarche.Tests.Support.TestPlaces;

namespace StaticMarche.Tests.Content.Photos;

/// <summary>A photo that tells where it was taken is refused, wherever in its file that is said.</summary>
public sealed class PhotoLocationTests : IDisposable
{
    private static readonly SourceSpan Line = new("content/vendors/x/profile.md", 7, 12, 7, 21);
    private static readonly uint[] Poitiers = [46, 1, 34, 1, 48, 1];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

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
            ["xmp.png"] = TestPng.Saying(
                700,
                700,
                TestPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(xmp)])
            ),
            ["packed-xmp.png"] = TestPng.Saying(
                700,
                700,
                TestPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. TestPng.Packed(Encoding.UTF8.GetBytes(xmp))])
            ),
            ["raw-profile.png"] = TestPng.Saying(
                700,
                700,
                TestPng.Chunk("zTXt", [.. "Raw profile type exif\0\0"u8, .. TestPng.Packed(Encoding.UTF8.GetBytes(hexadecimal))])
            ),
            ["raw-xmp.png"] = TestPng.Saying(
                700,
                700,
                TestPng.Chunk(
                    "zTXt",
                    [.. "Raw profile type xmp\0\0"u8, .. TestPng.Packed(Raw("xmp", [.. Encoding.UTF8.GetBytes(xmp), .. new byte[200]]))]
                )
            ),
            ["raw-iptc.png"] = TestPng.Saying(
                700,
                700,
                TestPng.Chunk("tEXt", [.. "Raw profile type iptc\0"u8, .. Raw("iptc", Iptc("3 rue de la Fuite"))])
            ),
            ["subject.jpg"] = TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Place(20, 5, [0, 0, 0, 46, 0, 0, 0, 1]))),
            ["area.jpg"] = TestExif.WithSegment(
                jpeg,
                0xE1,
                TestExif.Exif(TestExif.Place(28, 7, "ASCII\0\0\0Les Trois-Cit\u00e9s"u8.ToArray()))
            ),
            ["xmp-subject.jpg"] = TestExif.WithSegment(jpeg, 0xE1, TestExif.Xmp("<exif:GPSDestLatitude>46,34.8N</exif:GPSDestLatitude>")),
            ["xmp-area.jpg"] = TestExif.WithSegment(jpeg, 0xE1, TestExif.Xmp("<x exif:GPSAreaInformation = \"Les Trois-Cit\u00e9s\"/>")),
            ["xmp-street.jpg"] = TestExif.WithSegment(
                jpeg,
                0xE1,
                TestExif.Xmp("<Iptc4xmpCore:Location>3 rue de la Fuite</Iptc4xmpCore:Location>")
            ),
            ["xmp-shown.jpg"] = TestExif.WithSegment(
                jpeg,
                0xE1,
                TestExif.Xmp("<rdf:li Iptc4xmpExt:City='' Iptc4xmpExt:Sublocation='3 rue de la Fuite'/>")
            ),
            ["iptc.jpg"] = TestExif.WithSegment(jpeg, 0xED, [.. "Photoshop 3.0\0"u8, .. Iptc("3 rue de la Fuite")]),
            ["film.jpg"] =
            [
                .. jpeg,
                .. "MotionPhoto_Data"u8,
                .. Film(Note([0xA9, .. "xyz"u8], [0, 18, 0x15, 0xC7, .. "+46.5802+000.3404/"u8])),
            ],
            ["film-3gpp.jpg"] =
            [
                .. jpeg,
                .. Film(Note("loci"u8, [0, 0, 0, 0, 0x15, 0xC7, .. "Chez moi\0\0"u8, 0, 0, 0x57, 0x25, 0, 46, 0x94, 0x88, 0, 0, 0, 0])),
            ],
            ["film-apple.jpg"] = [.. jpeg, .. Film(Box("meta"u8, Box("keys"u8, "com.apple.quicktime.location.ISO6709"u8)))],
            ["film-second.jpg"] = [.. jpeg, .. "ftyp by chance"u8, .. Film(Note([0xA9, .. "xyz"u8], [0, 9, 0, 0, .. "-12-045/"u8]))],
            ["film.avif"] =
            [
                .. TestPhotos.Avif(700, 700),
                .. Box("mpvd"u8, Film(Note([0xA9, .. "xyz"u8], [0, 18, 0x15, 0xC7, .. "+46.5802+000.3404/"u8]))),
            ],
        };

        var found = photos.Select(photo =>
            (photo.Key, Ids: string.Join(' ', Check(photo.Key, photo.Value).Diagnostics.Select(finding => finding.Id)))
        );

        Assert.All(found, photo => Assert.Equal((photo.Key, "photo-location"), photo));
        ShownFinding.Match("photo-location", Assert.Single(Check("film-apple.jpg", photos["film-apple.jpg"]).Diagnostics));
    }

    [Fact]
    public void Says_nothing_of_a_place_that_is_left_empty()
    {
        var jpeg = TestPhotos.Jpeg(700, 700);
        byte[][] photos =
        [
            TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Place(20, 5, new byte[8]))),
            TestExif.WithSegment(jpeg, 0xE1, TestExif.Exif(TestExif.Place(28, 7, "ASCII\0\0\0   \0"u8.ToArray()))),
            TestExif.WithSegment(
                jpeg,
                0xE1,
                TestExif.Xmp("<x exif:GPSLatitude='0,0.0N' exif:GPSLatitudeRef='N1' exif:GPSAreaInformation=''/>")
            ),
            TestExif.WithSegment(
                jpeg,
                0xE1,
                TestExif.Xmp("<Iptc4xmpCore:Location/><x Iptc4xmpExt:Sublocation=' '/><Iptc4xmpCore:Location> </Iptc4xmpCore:Location>")
            ),
            TestExif.WithSegment(jpeg, 0xE1, TestExif.Xmp("<x Iptc4xmpCore:Location")),
            TestExif.WithSegment(jpeg, 0xED, [.. "Photoshop 3.0\0"u8, .. Iptc("  ")]),
            [.. jpeg, .. Film(Note([0xA9, .. "xyz"u8], [0, 18, 0x15, 0xC7, .. "+00.0000+000.0000/"u8]))],
            [.. jpeg, .. Film(Note("loci"u8, [0, 0, 0, 0, 0x15, 0xC7, .. "\0\0"u8, .. new byte[12]]))],
            [.. jpeg, .. Film(Note([0xA9, .. "nam"u8], [0, 2, 0x15, 0xC7, .. "12"u8]))],
        ];

        Assert.All(photos, photo => Assert.Empty(Check("a.jpg", photo).Diagnostics));
    }

    [Fact]
    public void Ends_at_any_cut_of_what_may_hold_a_place()
    {
        var jpeg = TestPhotos.Jpeg(64, 48);
        byte[][] photos =
        [
            [.. jpeg, .. Film(Note([0xA9, .. "xyz"u8], [0, 18, 0x15, 0xC7, .. "+46.5802+000.3404/"u8]))],
            [.. jpeg, .. Film(Note("loci"u8, [0, 0, 0, 0, 0x15, 0xC7, .. "\0\0"u8, .. new byte[12]]))],
        ];
        var resources = Iptc("3 rue de la Fuite");

        var cuts = photos
            .SelectMany(photo => Enumerable.Range(jpeg.Length, photo.Length - jpeg.Length).Select(length => photo[..length]))
            .Concat(
                Enumerable
                    .Range(0, resources.Length)
                    .Select(length => TestExif.WithSegment(jpeg, 0xED, [.. "Photoshop 3.0\0"u8, .. resources[..length]]))
            );

        Assert.All(cuts, cut => Assert.NotNull(PhotoProbe.Read(new PhotoFile("a.jpg", cut), Line).Value));
    }

    [Fact]
    public void Looks_at_metadata_only_as_far_as_real_ones_go()
    {
        var bomb = TestPng.Packed([.. new byte[PhotoLimits.MaxMetadataBytes + 1], .. "GPSLatitude"u8]);
        var photo = TestPng.Saying(700, 700, TestPng.Chunk("iTXt", [.. "XML:com.adobe.xmp\0\u0001\0\0\0"u8, .. bomb]));

        var found = Check("a.png", photo);

        Assert.False(found.Value!.HasLocation);
    }

    private Checked<PhotoHeader> Check(string name, byte[] photo) => PhotoProbe.Check(_folder.Write(name, photo), Line);
}
