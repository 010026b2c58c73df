using System.Security.Cryptography;
using System.Text;
using StaticMarche.Feeds;
using StaticMarche.Markup;
using StaticMarche.Planning;

namespace StaticMarche.Search;

/// <summary>
/// The files of the search index. Each begins with the version of all: whoever holds an older root asks a newer part in vain, and notices.
/// The script that reads them is themes/marche/assets/search/.
/// </summary>
internal sealed class SearchIndex
{
    /// <summary>Two indexes of one market after another differ; four bytes tell them apart.</summary>
    private const int VersionBytes = 4;

    private readonly IReadOnlyDictionary<(SearchPart, int), byte[]> _bodies;
    private readonly byte[] _head;

    private SearchIndex(IReadOnlyDictionary<(SearchPart, int), byte[]> bodies, string version) =>
        (_bodies, _head) = (bodies, Encoding.UTF8.GetBytes($"{{\"version\":\"{version}\","));

    public static SearchIndex Build(ArtefactInput input) => Build(input, SearchParts.IsSplit(input.Catalogue.Products.Count));

    public static SearchIndex Build(ArtefactInput input, bool isSplit)
    {
        var writer = SearchWriter.Of(input, isSplit);
        var bodies = new Dictionary<(SearchPart, int), byte[]>();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (part, number) in SearchParts.Of(input.Catalogue.Products.Count, isSplit))
        {
            var body = JsonBytes.WriteCompact(json => writer.Write(json, part, number));
            bodies.Add((part, number), body);
            hash.AppendData(body);
        }

        return new SearchIndex(bodies, Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, VersionBytes)));
    }

    /// <summary>The body's opening brace gives way to the version.</summary>
    public byte[] Render(SearchPart part, int number) => [.. _head, .. _bodies[(part, number)].AsSpan(1)];
}
