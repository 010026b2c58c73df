namespace StaticMarche.Diagnostics;

/// <summary>The libraries that work on what somebody else wrote.</summary>
internal enum Library
{
    YamlDotNet,
    Json,
    Markdig,
    Scriban,
    Acornima,
    LibVips,
    Zlib,
    Zip,
    QrCoder,
    Syndication,
    Xml,
}

/// <summary>
/// Wraps any exception that a library throws on text or files that people wrote. The caller turns it into a finding at that place.
/// </summary>
internal sealed class LibraryFault(Library library, Exception thrown) : Exception($"{library}: {thrown.Message}", thrown);

/// <summary>
/// Every call of a library on somebody's bytes goes through here, so that no type of exception is left out: libraries throw more of them
/// than they say (YamlDotNet 18.1 an ArgumentException for a tag without a name). See docs/decisions/0021.
/// </summary>
internal static class LibraryCall
{
    /// <summary>
    /// Called before each library with what it is to work on. A test throws here what a library might; it flows with the calls of that test
    /// alone.
    /// </summary>
    public static readonly AsyncLocal<Action<Library, string>?> Rehearsal = new();

    /// <param name="library">Which one.</param>
    /// <param name="subject">The file, the text or the address that it works on.</param>
    /// <param name="work">The call.</param>
    /// <exception cref="LibraryFault">Anything that it threw, except that it was stopped or that memory ran out.</exception>
    public static T Run<T>(Library library, string subject, Func<T> work)
    {
        try
        {
            Rehearsal.Value?.Invoke(library, subject);
            return work();
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or OutOfMemoryException or LibraryFault))
        {
            throw new LibraryFault(library, exception);
        }
    }
}
