using System.IO.Compression;
using StaticMarche.Diagnostics;
using StaticMarche.Submissions;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Submissions;

public sealed class BundleReaderTests
{
    private static readonly SourceSpan Place = SourceSpan.OfFile("etal-atelier.zip");

    /// <summary>
    /// Small ones: a file just below and just above each is harmless. Those of <see cref="TestBundle.Plain"/> have 2 and 7 bytes.
    /// </summary>
    private static readonly BundleLimits Limits = new()
    {
        FileBytes = 2000,
        Entries = 4,
        JsonBytes = 20,
        PhotoBytes = 100,
        UnpackedBytes = 150,
        Ratio = 5,
    };

    public static TheoryData<string> Forms =>
        ["zip", "text", "text of Windows", "text behind a byte order mark", "text behind blank lines"];

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_bundle_is_told_by_its_first_bytes(string form)
    {
        var bytes = form switch
        {
            "zip" => TestBundle.Plain.Zip(),
            "text" => TestBundle.Plain.Text(),
            "text of Windows" => TestBundle.Plain.Text("etal 1\r\n", "\r\n"),
            "text behind a byte order mark" => TestBundle.Plain.Text("\uFEFFetal 1\n"),
            _ => TestBundle.Plain.Text("\n\n etal 1 \n"),
        };

        var bundle = Read(bytes).Value!;

        Assert.Equal("{}"u8, bundle.Json);
        Assert.Equal("a photo"u8, bundle.Photos["bol.jpg"]);
        Assert.Single(bundle.Photos);
    }

    [Fact]
    public void The_name_of_the_file_says_nothing()
    {
        using var folder = new TempFolder();
        var path = folder.Write("etal-atelier.zip.txt", TestBundle.Plain.Zip());

        Assert.NotNull(new BundleReader(Limits).Read(path, "etal-atelier.zip.txt").Value);
    }

    [Fact]
    public void A_program_may_list_the_folder_of_photos_too() => Assert.NotNull(Read(TestBundle.Plain.With("photos/", "").Zip()).Value);

    [Fact]
    public void A_file_that_is_not_there_is_told_and_thrown_at_nobody()
    {
        using var folder = new TempFolder();

        var read = new BundleReader(Limits).Read(folder.Full("etal.zip"), "etal.zip");

        Assert.Equal("file-unreadable", Assert.Single(read.Diagnostics).Id);
    }

    public static TheoryData<string> Bounds => [.. Pairs.Keys];

    /// <summary>For each limit, what is just within, and what is just beyond.</summary>
    private static readonly Dictionary<string, (TestBundle Within, TestBundle Beyond)> Pairs = new(StringComparer.Ordinal)
    {
        ["a photo's bytes"] = (TestBundle.Plain.With("photos/a", Bytes(100)), TestBundle.Plain.With("photos/a", Bytes(101))),
        ["etal.json's bytes"] = (new TestBundle().With("etal.json", Bytes(20)), new TestBundle().With("etal.json", Bytes(21))),
        ["all bytes"] = (
            TestBundle.Plain.With("photos/a", Bytes(100)).With("photos/b", Bytes(41)),
            TestBundle.Plain.With("photos/a", Bytes(100)).With("photos/b", Bytes(42))
        ),
        ["files"] = (
            TestBundle.Plain.With("photos/a", "a").With("photos/b", "b"),
            TestBundle.Plain.With("photos/a", "a").With("photos/b", "b").With("photos/c", "c")
        ),
    };

    [Theory]
    [MemberData(nameof(Bounds))]
    public void Each_limit_holds_to_the_byte(string bound)
    {
        Assert.NotNull(Read(Pairs[bound].Within.Zip()).Value);
        Assert.Null(Read(Pairs[bound].Beyond.Zip()).Value);
    }

    [Fact]
    public void The_file_itself_is_bounded_before_it_is_opened()
    {
        var zip = TestBundle.Plain.Zip();

        Assert.NotNull(new BundleReader(Limits with { FileBytes = zip.Length }).Parse(zip, Place).Value);
        Assert.Null(new BundleReader(Limits with { FileBytes = zip.Length - 1 }).Parse(zip, Place).Value);
    }

    [Fact]
    public void What_shrinks_more_than_photos_and_texts_do_is_not_unpacked()
    {
        var even = TestBundle.Plain.With("photos/a", new byte[100]).Zip(CompressionLevel.SmallestSize);

        Assert.NotNull(new BundleReader(Limits with { Ratio = 100 }).Parse(even, Place).Value);
        Assert.Null(Read(even).Value);
    }

    /// <summary>A vendor's file is cut off anywhere by a bad line, and each cut is told in words.</summary>
    [Fact]
    public void A_bundle_cut_short_anywhere_is_a_finding()
    {
        var (zip, text) = (TestBundle.Plain.Zip(), TestBundle.Plain.Text());

        Assert.All(Enumerable.Range(0, zip.Length), length => Assert.NotEmpty(Read(zip[..length]).Diagnostics));
        Assert.All(Enumerable.Range(0, text.Length - 8), length => Assert.NotEmpty(Read(text[..length]).Diagnostics));
    }

    [Fact]
    public void A_file_with_one_wrong_byte_never_throws()
    {
        var zip = TestBundle.Plain.Zip();

        Assert.All(Enumerable.Range(0, zip.Length), at =>
        {
            var wrong = zip.ToArray();
            wrong[at] ^= 0x40;
            var read = Read(wrong);
            Assert.True(read.Value is not null || read.HasErrors);
        });
    }

    [Fact]
    public void Every_refusal_says_what_to_do()
    {
        const int SymbolicLink = 0xA1FF;
        var refused = new[]
        {
            Read("Bonjour, voici mes photos"u8.ToArray()),
            Read([]),
            Read(TestBundle.Plain.Zip()[..60]),
            Read(TestBundle.Plain.Text("etal 2\n")),
            Read(TestBundle.Plain.With("photos/a", Bytes(1900)).Zip()),
            Read(TestBundle.Plain.With("photos/grande.jpg", Bytes(101)).Zip()),
            Read(Pairs["all bytes"].Beyond.Zip()),
            Read(TestBundle.Plain.With("photos/unie.png", new byte[100]).Zip(CompressionLevel.SmallestSize)),
            Read(Pairs["files"].Beyond.Zip()),
            Read(TestBundle.Plain.With("notes.txt", "…").With("photos/", "x").Zip()),
            Read(TestBundle.Plain.With("photos/a/b.jpg", "…").With("../bol.jpg", "…").Zip()),
            Read(TestBundle.Plain.With("photos/..", "…").With("photos/a\\b.jpg", "…").Zip()),
            Read(TestBundle.Plain.With("photos/lien.jpg", Bytes(9), SymbolicLink).Zip()),
            Read(TestBundle.Plain.With("photos/Bol.JPG", "…").Zip()),
            Read(TestBundle.Plain.With("photos/tout.zip", "PK\u0003\u0004…").Zip()),
            Read(Locked(TestBundle.Plain.Zip())),
            Read(new TestBundle().With("photos/bol.jpg", "…").Zip()),
        };

        var told = refused.Select(read => Findings.InBothLanguages(read.Diagnostics));

        Assert.All(refused, read => Assert.Null(read.Value));
        Golden.Match("Submissions/refused-bundles.golden", string.Join("\n----\n\n", told));
    }

    private static Checked<Bundle> Read(byte[] bytes) => new BundleReader(Limits).Parse(bytes, Place);

    /// <summary>Bytes that are no known format and do not shrink.</summary>
    private static byte[] Bytes(int count) => [.. Enumerable.Range(0, count).Select(at => (byte)(65 + (at * at % 61)))];

    /// <summary>Sets the mark of a password on the first file of the list; nothing is in fact encrypted.</summary>
    private static byte[] Locked(byte[] zip)
    {
        const int FlagsOfListed = 8;
        zip[zip.AsSpan().IndexOf("PK\u0001\u0002"u8) + FlagsOfListed] |= 1;
        return zip;
    }
}
