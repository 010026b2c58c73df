using System.Text.RegularExpressions;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Kinds;

namespace StaticMarche.Assets;

/// <summary>
/// The scripts of a theme. A string that begins with <c>./</c> or <c>../</c> names another script or asset: it becomes that file's address,
/// with the hash of its content, so that a module, a worker and a lazy <c>import()</c> find what was deployed with them.
/// </summary>
/// <param name="sources">Scripts by their asset name.</param>
/// <param name="resolve">The address of another asset; null when there is none.</param>
internal sealed partial class ScriptModules(IReadOnlyDictionary<string, Content.SourceText> sources, Func<string, string?> resolve)
{
    private readonly List<Diagnostic> _findings = [];
    private readonly Dictionary<string, string> _finished = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    public IReadOnlyList<Diagnostic> Findings => _findings;

    /// <summary>The texts as they are published, each after those it names.</summary>
    /// <param name="publish">Takes a finished script by name and gives its address.</param>
    public void Finish(Func<string, string, string> publish)
    {
        foreach (var name in sources.Keys.Order(StringComparer.Ordinal))
        {
            AddressOf(name, publish);
        }
    }

    private string? AddressOf(string name, Func<string, string, string> publish)
    {
        if (_finished.TryGetValue(name, out var address))
        {
            return address;
        }

        if (!sources.TryGetValue(name, out var source))
        {
            return resolve(name);
        }

        if (!_open.Add(name))
        {
            return null;
        }

        // What a module names wrongly is told where it stands, in the module itself, which is published too.
        var whole = ScriptBundle.IsWanted(source) ? ScriptBundle.TryMake(name, sources) : null;
        var text = Relative().Replace(whole ?? source.Text, match => Rewrite(match, name, whole is null, publish));
        return _finished[name] = publish(name, ScriptText.Shorten(text));
    }

    private string Rewrite(Match match, string from, bool isToldOf, Func<string, string, string> publish)
    {
        var path = match.Groups["path"];
        var target = Join(from, path.Value);
        if (target is not null && AddressOf(target, publish) is { } address)
        {
            var quote = match.Value[0];
            return $"{quote}{address}{quote}";
        }

        if (!isToldOf)
        {
            return match.Value;
        }

        var span = sources[from].Span(path.Index, path.Index + path.Length);
        _findings.Add(
            (target is not null && _open.Contains(target) ? AssetKinds.ScriptCycle : AssetKinds.ScriptUnknown).At(span, path.Value)
        );
        return match.Value;
    }

    /// <summary><c>search/client.js</c> with <c>../site.js</c> is <c>site.js</c>; null above the assets.</summary>
    private static string? Join(string from, string path)
    {
        var parts = from.Split('/')[..^1].ToList();
        foreach (var part in path.Split('/').Where(part => part != "."))
        {
            if (part != "..")
            {
                parts.Add(part);
            }
            else if (parts.Count == 0)
            {
                return null;
            }
            else
            {
                parts.RemoveAt(parts.Count - 1);
            }
        }

        return string.Join('/', parts);
    }

    [GeneratedRegex("""['"](?<path>\.\.?/[A-Za-z0-9._/-]+)['"]""", RegexOptions.NonBacktracking)]
    private static partial Regex Relative();
}
