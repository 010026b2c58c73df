namespace StaticMarche.Pages;

/// <summary>Links that open a message with its subject and text begun (RFC 6068).</summary>
internal static class MailLinks
{
    public static string To(string address, string subject, string? body) =>
        $"mailto:{address}?subject={Uri.EscapeDataString(subject)}{(body is null ? "" : $"&body={Uri.EscapeDataString(body)}")}";
}
