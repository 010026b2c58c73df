using System.Text;

namespace StaticMarche.Rendering.Assets;

/// <summary>A script without what only its readers need: lines of comment and indentation. Nothing within a line changes, and nothing within a text of several lines.</summary>
internal static class ScriptText
{
    public static string Shorten(string script)
    {
        var result = new StringBuilder(script.Length);
        var (inComment, inTemplate) = (false, false);
        foreach (var line in script.AsSpan().EnumerateLines())
        {
            var text = inTemplate ? line : line.Trim();
            if (!inTemplate && (inComment || text.StartsWith("/*")))
            {
                // A comment that ends within a line is followed by code: the line stays.
                inComment = !text.Contains("*/", StringComparison.Ordinal);
                if (inComment || text.EndsWith("*/"))
                {
                    continue;
                }
            }
            else if (!inTemplate && (text.IsEmpty || text.StartsWith("//")))
            {
                continue;
            }

            inTemplate ^= text.Count('`') % 2 == 1;
            result.Append(text).Append('\n');
        }

        return result.ToString();
    }
}
