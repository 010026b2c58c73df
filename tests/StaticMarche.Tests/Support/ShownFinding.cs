using System.Globalization;
using System.Text.RegularExpressions;
using StaticMarche.Diagnostics;

namespace StaticMarche.Tests.Support;

/// <summary>A golden of one finding as it is told, in both languages, for kinds that no other golden shows.</summary>
internal static partial class ShownFinding
{
    /// <summary>Holds a finding against <c>Diagnostics/Shown/&lt;id&gt;.golden</c>.</summary>
    /// <param name="id">What it has to be.</param>
    /// <param name="finding">As the program made it; the temporary folder of the test stands as <c>/…</c> in the golden.</param>
    public static void Match(string id, Diagnostic finding)
    {
        Assert.Equal(id, finding.Id);
        var text = Findings.InBothLanguages([finding]);
        var anywhere = TemporaryFolder()
            .Replace(text, "/…")
            .Replace(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), "4321", StringComparison.Ordinal);
        Golden.Match($"Diagnostics/Shown/{id}.golden", anywhere);
    }

    [GeneratedRegex(@"[^\s“«]*marche-[A-Za-z0-9]{6,}")]
    private static partial Regex TemporaryFolder();
}
