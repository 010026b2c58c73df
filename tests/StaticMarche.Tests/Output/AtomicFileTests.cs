using System.Text;
using StaticMarche.Output;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void Replaces_a_file_and_leaves_nothing_beside_it()
    {
        var path = _folder.Write("page.html", "old and longer");

        AtomicFile.Write(path, "new"u8.ToArray());

        Assert.Equal("new", _folder.Read("page.html"));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Writes_a_file_without_content()
    {
        AtomicFile.Write(_folder.Full("empty.txt"), ReadOnlyMemory<byte>.Empty);

        Assert.Equal("", _folder.Read("empty.txt"));
    }

    [Fact]
    public void Leaves_the_old_file_whole_when_writing_fails_half_way()
    {
        var path = _folder.Write("page.html", "old");

        Assert.Throws<IOException>(() => AtomicFile.Write(path, temporary =>
            {
                File.WriteAllText(temporary, "ne");
                throw new IOException("The disk is full.");
            }));

        Assert.Equal("old", _folder.Read("page.html"));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void Replaces_a_link_and_not_what_it_leads_to()
    {
        var target = _folder.Write("target.txt", "somebody's");
        File.CreateSymbolicLink(_folder.Full("page.html"), target);

        AtomicFile.Write(_folder.Full("page.html"), Encoding.UTF8.GetBytes("ours"));

        Assert.Equal("somebody's", _folder.Read("target.txt"));
        Assert.Null(new FileInfo(_folder.Full("page.html")).LinkTarget);
    }

    [Fact]
    public void Clears_away_what_a_killed_process_left_and_nothing_else()
    {
        _folder.Write("a/b/.k2x.marche-tmp", "half");
        _folder.Write("a/b/notes.marche-tmp.txt", "somebody's");
        var elsewhere = Directory.CreateDirectory(_folder.Full("elsewhere")).FullName;
        _folder.Write("elsewhere/.k2x.marche-tmp", "behind a link");
        Directory.CreateSymbolicLink(_folder.Full("a/link"), elsewhere);

        AtomicFile.DeleteLeftovers(_folder.Full("a"));

        Assert.False(File.Exists(_folder.Full("a/b/.k2x.marche-tmp")));
        Assert.True(File.Exists(_folder.Full("a/b/notes.marche-tmp.txt")));
        Assert.True(File.Exists(_folder.Full("elsewhere/.k2x.marche-tmp")));
    }

    public void Dispose() => _folder.Dispose();
}
