using System.Text;

namespace StaticMarche.Preview;

/// <summary>The preview server's answer to a request.</summary>
internal sealed record PreviewAnswer
{
    public int Status { get; init; } = 200;

    public required string ContentType { get; init; }

    public required byte[] Bytes { get; init; }

    /// <summary>Where to look instead.</summary>
    public string? Location { get; init; }

    /// <summary>A policy for pages that carry none of their own.</summary>
    public string? SecurityPolicy { get; init; }

    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);

    public static PreviewAnswer Text(int status, string text) =>
        new()
        {
            Status = status,
            ContentType = "text/plain; charset=utf-8",
            Bytes = Encoding.UTF8.GetBytes(text),
        };

    public static PreviewAnswer Elsewhere(string location) => Text(302, "") with { Location = location };
}
