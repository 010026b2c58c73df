using System.Text.RegularExpressions;

namespace StaticMarche.Tests.Workflows;

/// <summary>
/// The actions that may be used, each at the one commit that was looked at. Dependabot proposes the next; a person moves it here too.
/// </summary>
internal static partial class ActionPins
{
    private static readonly string[] Allowed =
    [
        "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
        "actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0",
        "actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0",
        "actions/upload-pages-artifact@fc324d3547104276b827a68afc52ff2a11cc49c9 # v5.0.0",
        "actions/deploy-pages@cd2ce8fcbc39b97be8ca5fce6e763baed58fa128 # v5.0.0",
    ];

    /// <summary>What a workflow's text uses, with the release that its comment names; the parser would drop the comment.</summary>
    public static IEnumerable<string> NotAllowed(string text) =>
        Uses().Matches(text).Select(match => match.Groups[1].Value.Trim()).Except(Allowed);

    [GeneratedRegex(@"^[ -]*uses:(.*)$", RegexOptions.Multiline)]
    private static partial Regex Uses();
}
