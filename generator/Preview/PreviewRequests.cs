using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http;
using StaticMarche.Diagnostics;

namespace StaticMarche.Preview;

/// <summary>Answers requests: the preview's own three addresses, and everything else from the site.</summary>
/// <param name="answer">The site's answer for a path.</param>
internal sealed class PreviewRequests(
    Func<string, CancellationToken, Task<PreviewAnswer>> answer,
    ReloadHub hub,
    Language language,
    Action<PreviewNews> tell
)
{
    public async Task HandleAsync(HttpContext context, CancellationToken stopping)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            if (LoopbackGate.Refusal(context.Request) is { } refusal)
            {
                await WriteAsync(context, refusal, ending.Token);
            }
            else if (context.Request.Path == PreviewPage.EventsAddress)
            {
                await SendEventsAsync(context, ending.Token);
            }
            else
            {
                // Not until the browser loses patience: what is made now is there when it asks again.
                await WriteAsync(context, await FindAsync(context.Request.Path.Value ?? "/", stopping), ending.Token);
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The browser has gone elsewhere, or the preview ends.
        }
    }

    [SuppressMessage(
        "Design",
        "CA1031",
        Justification = "A fault of ours on one page is shown there, and must not end the preview of all others."
    )]
    private async Task<PreviewAnswer> FindAsync(string path, CancellationToken cancellation)
    {
        try
        {
            return path switch
            {
                PreviewPage.ScriptAddress => OwnFiles.Reload,
                OverlayPage.StyleAddress => OwnFiles.Overlay,
                _ => await answer(path, cancellation),
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            tell(new PreviewNews.Fault(path, exception));
            return OverlayPage.Of($"{exception.GetType().Name}: {exception.Message}", language, hub.Current);
        }
    }

    private static async Task WriteAsync(HttpContext context, PreviewAnswer answer, CancellationToken cancellation)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.ContentLength = answer.Bytes.Length;
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (answer.Location is not null)
        {
            response.Headers.Location = answer.Location;
        }

        if (answer.SecurityPolicy is not null)
        {
            response.Headers.ContentSecurityPolicy = answer.SecurityPolicy;
        }

        if (answer.Status == StatusCodes.Status405MethodNotAllowed)
        {
            response.Headers.Allow = "GET, HEAD";
        }

        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await response.Body.WriteAsync(answer.Bytes, cancellation);
        }
    }

    /// <summary>Server-Sent Events: the version of now, then each that follows.</summary>
    private async Task SendEventsAsync(HttpContext context, CancellationToken cancellation)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        SiteVersion? seen = null;
        while (!HttpMethods.IsHead(context.Request.Method))
        {
            seen = await hub.NextAsync(seen, cancellation);
            await response.WriteAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"data: {{\"session\":\"{seen.Session}\",\"version\":{seen.Number},\"page\":{seen.Page}}}\n\n"
                ),
                cancellation
            );
            await response.Body.FlushAsync(cancellation);
        }
    }
}
