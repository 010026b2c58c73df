using System.Collections.Frozen;

namespace StaticMarche.Planning;

/// <summary>The addresses that the built site answers at. Immutable: shared by threads.</summary>
internal sealed class SiteAddresses
{
    private readonly string _base;
    private readonly string _whole;
    private readonly FrozenSet<string> _paths;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public SiteAddresses(UrlScheme urls, IEnumerable<OutputPath> files)
    {
        (_base, _whole) = (urls.BasePath, urls.Absolute(urls.Home));
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

        rest = address.StartsWith(_whole, StringComparison.Ordinal) ? address[_whole.Length..] : default;
        return rest.Length > 0 || address.SequenceEqual(_whole);
    }

    /// <summary>Whether an address is elsewhere, or one of this site's.</summary>
    public bool LeadsSomewhere(ReadOnlySpan<char> address) => !IsOwn(address, out var rest) || Answers(PathOf(rest));

    public static ReadOnlySpan<char> PathOf(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('?', '#');
        return end < 0 ? rest : rest[..end];
    }
}
