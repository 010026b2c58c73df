using System.Buffers;

namespace StaticMarche.Markup;

/// <summary>The list in a <c>srcset</c>: addresses of this site, each with a width or a density.</summary>
internal static class SourceSet
{
    private static readonly SearchValues<char> Number = SearchValues.Create("0123456789.");

    /// <summary>The list with only the candidates that may stand there.</summary>
    public static string Filter(string list) =>
        string.Join(
            ", ",
            list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Candidate).OfType<string>()
        );

    private static string? Candidate(string candidate)
    {
        var parts = candidate.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length is < 1 or > 2 || !Address.IsOwn(parts[0]) || (parts.Length == 2 && !IsDescriptor(parts[1])))
        {
            return null;
        }

        var address = Address.EscapeWhole(parts[0]);
        return parts.Length == 1 ? address : $"{address} {parts[1]}";
    }

    private static bool IsDescriptor(string text) =>
        text.Length > 1 && text[^1] is 'w' or 'x' && !text.AsSpan(0, text.Length - 1).ContainsAnyExcept(Number);
}
