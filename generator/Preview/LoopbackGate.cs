using System.Net;
using Microsoft.AspNetCore.Http;

namespace StaticMarche.Preview;

/// <summary>
/// Lets through only what a browser on this machine asks of this machine. A page from elsewhere can point a name of its own at 127.0.0.1
/// (DNS rebinding) and then read what is served here, drafts included: but it can't help sending that name along.
/// </summary>
internal static class LoopbackGate
{
    /// <summary>Null when the request may pass.</summary>
    public static PreviewAnswer? Refusal(HttpRequest request)
    {
        if (!IsLoopback(request.Host.Host))
        {
            return PreviewAnswer.Text(403, "This preview answers on localhost only.\n");
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? null
            : PreviewAnswer.Text(405, "This preview only shows pages.\n");
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
