using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using StaticMarche.Content;

namespace StaticMarche.Preview;

/// <summary>
/// <c>marche serve</c>: shows the site as it will be, renders each page when it is asked for, and follows every change of its files.
/// </summary>
internal sealed class PreviewServer(PreviewOptions options, Action<PreviewNews> news)
{
    private static readonly string[] Watched = [ContentPaths.Content, ContentPaths.Themes];

    private readonly Lock _telling = new();

    /// <summary>Runs until it is told to stop.</summary>
    public async Task<PreviewOutcome> RunAsync(CancellationToken cancellation)
    {
        var session = options.Clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        var hub = new ReloadHub(new SiteVersion(session, 0, 0));
        var live = new LiveSite(options, hub, Tell);
        var requests = new PreviewRequests(live.AnswerAsync, hub, options.Language, Tell);

        // The port first: when it is taken, nobody wants to wait for the content to be read.
        await using var host = await PreviewHost.TryStartAsync(options.Port, context => requests.HandleAsync(context, cancellation));
        if (host is null)
        {
            return PreviewOutcome.PortInUse;
        }

        using var watch = new FileWatch(options.SiteRoot, Watched, options.Clock);
        live.Read(host.Address, []);
        Tell(new PreviewNews.Listening(host.Address));
        if (options.OpenBrowser)
        {
            OpenBrowser(host.Address);
        }

        await FollowAsync(watch, changed => live.Read(host.Address, changed), cancellation);
        return PreviewOutcome.Stopped;
    }

    private static async Task FollowAsync(FileWatch watch, Action<IReadOnlyList<string>> read, CancellationToken cancellation)
    {
        try
        {
            await foreach (var changed in watch.ReadAllAsync(cancellation))
            {
                read(changed);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl-C is how a preview ends.
        }
    }

    private void OpenBrowser(Uri address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Exception exception) when (exception is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            Tell(new PreviewNews.NoBrowser(address));
        }
    }

    private void Tell(PreviewNews told)
    {
        lock (_telling)
        {
            news(told);
        }
    }
}
