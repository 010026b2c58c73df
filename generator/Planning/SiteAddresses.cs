using System.Collections.Frozen;

namespace StaticMarche.Planning;

/// <summary>The addresses that the built site answers at. Immutable: shared by threads.</summary>
internal sealed class SiteAddresses
{
    private readonly string _base;
    private readonly string _host;
    private readonly bool _isUsualPort;
    private readonly FrozenSet<string> _paths;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SiteAddresses(UrlScheme urls, IEnumerable<OutputPath> files)
    {
        var home = new Uri(urls.Absolute(urls.Home));
        (_base, _host, _isUsualPort) = (urls.BasePath, home.Authority, home.IsDefaultPort);
        // A page answers at its folder; whoever names its file finds it as well.
        _paths = files.SelectMany(file => new[] { file.Address, file.Value }).ToFrozenSet(StringComparer.Ordinal);
        _lookup = _paths.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Every address, from the site's root.</summary>
    public IEnumerable<string> All => _paths;

    /// <summary>Whether a path from the site's root, without <c>?</c> and <c>#</c>, is one of its files.</summary>
    public bool Answers(ReadOnlySpan<char> path) => _lookup.Contains(path);

    /// <summary>Whether an address is on this site: from the root, or whole. The rest of it is what follows the root.</summary>
    public bool IsOwn(ReadOnlySpan<char> address, out ReadOnlySpan<char> rest)
    {
        if (address.Length > 0 && address[0] == '/' && !address.StartsWith("//", StringComparison.Ordinal))
        {
            // Beside the folder of a site that lies in one: no file of ours begins with a slash.
            rest = address.StartsWith(_base, StringComparison.Ordinal) ? address[_base.Length..] : address;
            return true;
        }

        return TrySkipHost(address, out rest) && TrySkipBase(ref rest);
    }

    /// <summary>Whether an address is elsewhere, or one of this site's.</summary>
    public bool LeadsSomewhere(ReadOnlySpan<char> address) => !IsOwn(address, out var rest) || Answers(PathOf(rest));

    public static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('?', '#');
        return end < 0 ? rest : rest[..end];
    }

    /// <summary>http or https, in capitals or not, with the usual port or without: browsers end up at the same site.</summary>
    private bool TrySkipHost(ReadOnlySpan<char> address, out ReadOnlySpan<char> rest)
    {
        var (scheme, port) =
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? (8, ":443")
            : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? (7, ":80")
            : (0, "");
        var isHere = scheme > 0 && address[scheme..].StartsWith(_host, StringComparison.OrdinalIgnoreCase);
        rest = isHere ? address[(scheme + _host.Length)..] : default;
        if (_isUsualPort && rest.StartsWith(port, StringComparison.Ordinal))
        {
            rest = rest[port.Length..];
        }

        return isHere && (rest.IsEmpty || rest[0] is '/' or '?' or '#');
    }

    /// <summary>A host without a path is its root.</summary>
    private bool TrySkipBase(ref ReadOnlySpan<char> rest)
    {
        if (rest.StartsWith(_base, StringComparison.Ordinal))
        {
            rest = rest[_base.Length..];
            return true;
        }

        return _base.Length == 1;
    }
}
