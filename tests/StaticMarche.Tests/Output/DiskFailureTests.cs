using StaticMarche.Diagnostics;
using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class DiskFailureTests
{
    public static TheoryData<Exception, string> Failures =>
        new()
        {
            { new UnauthorizedAccessException("Access to the path is denied."), "output-not-allowed" },
            { new IOException("Read-only file system", 30), "output-not-allowed" },
            { new IOException("No space left on device", 28), "output-disk-full" },
            { new IOException("Disk quota exceeded", 122), "output-disk-full" },
            { new IOException("There is not enough space on the disk.", unchecked((int)0x80070070)), "output-disk-full" },
            { new IOException("Input/output error", 5), "output-failed" },
            { new DirectoryNotFoundException("Could not find a part of the path."), "output-failed" },
        };

    [Theory]
    [MemberData(nameof(Failures))]
    public void Says_in_words_what_the_system_refused(Exception exception, string id)
    {
        var failure = DiskFailure.Of(exception);

        Assert.Equal(id, failure?.Kind.Id);
    }

    [Fact]
    public void Names_the_folder_and_what_to_do()
    {
        ShownFinding.Match("output-failed", DiskFailure.Of(new IOException("Input/output error", 5))!.In("/srv/site"));
        ShownFinding.Match("output-not-allowed", DiskFailure.Of(new UnauthorizedAccessException("Access is denied."))!.In("/srv/site"));
    }

    [Fact]
    public void Names_the_folder_and_hands_on_what_nobody_foresaw()
    {
        var finding = DiskFailure.Of(new IOException("Input/output error", 5))!.In("/srv/site");

        Assert.Equal(
            "The site could not be written to “/srv/site”. The system says: Input/output error",
            finding.Message(Language.English)
        );
    }

    [Fact]
    public void Leaves_our_own_bugs_alone() => Assert.Null(DiskFailure.Of(new InvalidOperationException()));
}
