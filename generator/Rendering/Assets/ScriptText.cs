using NUglify;
using NUglify.JavaScript;

namespace StaticMarche.Rendering.Assets;

/// <summary>Scripts as they are sent: without comments and spaces, local names short. The only user of NUglify.</summary>
internal static class ScriptText
{
    /// <summary>
    /// A text with syntax that NUglify doesn't know stays as it is: browsers may well know it. Nor does it know every use of a function:
    /// what seems unneeded to it stays.
    /// </summary>
    public static string Shorten(string script)
    {
        var result = Uglify.Js(script, new CodeSettings { EvalTreatment = EvalTreatment.Ignore, RemoveUnneededCode = false });
        return result.HasErrors ? script : result.Code + "\n";
    }
}
