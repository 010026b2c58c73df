using System.Net;
using System.Net.Sockets;
using StaticMarche.Preview;

namespace StaticMarche.BrowserTests.Offline;

/// <summary>
/// A folder served over real HTTP on this machine, as a static host does it: routing by the browser's driver does not see what a service
/// worker asks for.
/// </summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly string _folder;
    private readonly string _below;
    private readonly CancellationTokenSource _end = new();
    private readonly Task _serving;

    /// <param name="folder">The built site.</param>
    /// <param name="below">The path that the site lies under.</param>
    public LoopbackSite(string folder, string below = "/")
    {
        (_folder, _below) = (folder, below);
        Address = new Uri($"http://127.0.0.1:{FreePort()}");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address { get; }

    /// <summary>What was asked for, in order.</summary>
    public List<string> Requests { get; } = [];

    public async ValueTask DisposeAsync()
    {
        // First, since a listener that is closed may leave whoever waits for its next request waiting for good.
        await _end.CancelAsync();
        await _serving;
        _listener.Close();
        _end.Dispose();
    }

    private async Task ServeAsync()
    {
        while (!_end.IsCancellationRequested)
        {
            try
            {
                await AnswerAsync(await _listener.GetContextAsync().WaitAsync(_end.Token)).WaitAsync(_end.Token);
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or OperationCanceledException)
            {
                // The browser has gone, or the test has ended.
            }
        }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        var path = context.Request.Url!.AbsolutePath;
        lock (Requests)
        {
            Requests.Add(path);
        }

        var file = Path.Combine(_folder, path.StartsWith(_below, StringComparison.Ordinal) ? path[_below.Length..] : "404.html");
        file = file.EndsWith('/') || Directory.Exists(file) ? Path.Combine(file, "index.html") : file;
        context.Response.StatusCode = File.Exists(file) ? 200 : 404;
        file = File.Exists(file) ? file : Path.Combine(_folder, "404.html");
        context.Response.ContentType = ContentTypes.Of(file);
        await context.Response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(file));
        context.Response.Close();
    }

    private static int FreePort()
    {
        using var socket = new TcpListener(IPAddress.Loopback, 0);
        socket.Start();
        return ((IPEndPoint)socket.LocalEndpoint).Port;
    }
}
