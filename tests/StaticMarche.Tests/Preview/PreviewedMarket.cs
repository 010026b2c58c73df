using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Channels;
using StaticMarche.Diagnostics;
using StaticMarche.Preview;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Preview;

/// <summary>A preview of two of the sample market's stalls, in a folder of its own, on a port that is free.</summary>
internal sealed class PreviewedMarket : IAsyncDisposable
{
    public const string Turner = "content/vendors/tourneur-du-clain/profile.md";
    public const string TurnerPage = "createurs/tourneur-du-clain/";
    public const string PotterPage = "createurs/terre-et-braise/";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Copied =
    [
        "content/site.yml",
        "content/categories.yml",
        "content/places.yml",
        "content/events",
        "content/pages",
        "content/vendors/tourneur-du-clain",
        "content/vendors/terre-et-braise",
        "themes",
    ];

    private readonly CancellationTokenSource _stop = new();
    private readonly Channel<PreviewNews> _news = Channel.CreateUnbounded<PreviewNews>();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Task<PreviewOutcome>? _running;

    private PreviewedMarket() => Array.ForEach(Copied, Copy);

    public TempFolder Folder { get; } = new();

    public Uri Address { get; private set; } = new("http://localhost");

    public PreviewOptions Options =>
        new()
        {
            SiteRoot = Folder.Path,
            ImageStoreFolder = Folder.Full("store"),
            Today = new DateOnly(2026, 11, 22),
            Port = 0,
            Parallelism = 2,
            Language = Language.English,
            Clock = TimeProvider.System,
        };

    public static async Task<PreviewedMarket> StartAsync(Action<PreviewedMarket>? prepare = null)
    {
        var market = new PreviewedMarket();
        prepare?.Invoke(market);
        market._running = new PreviewServer(market.Options, news => market._news.Writer.TryWrite(news)).RunAsync(market._stop.Token);
        var listening = await market.NewsAsync<PreviewNews.Listening>();
        // The port is on IPv4 only when it was the system's choice.
        market.Address = new UriBuilder(listening.Address) { Host = "127.0.0.1" }.Uri;
        return market;
    }

    /// <summary>Changes a file the way an editor saves it, and waits until the preview has read it.</summary>
    public async Task<PreviewNews.Read> EditAsync(string path, string before, string after)
    {
        var text = Folder.Read(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        Folder.Write(path, text.Replace(before, after, StringComparison.Ordinal));
        return await NewsAsync<PreviewNews.Read>(news => news.Changed.Contains(path));
    }

    public async Task<T> NewsAsync<T>(Func<T, bool>? wanted = null)
        where T : PreviewNews
    {
        using var timeout = new CancellationTokenSource(Patience);
        await foreach (var news in _news.Reader.ReadAllAsync(timeout.Token))
        {
            if (news is T found && wanted?.Invoke(found) != false)
            {
                return found;
            }
        }

        throw new InvalidOperationException("The preview told nothing more.");
    }

    public Task<Reply> GetAsync(string address) => SendAsync(HttpMethod.Get, address);

    /// <param name="host">What the browser says it asked for; null leaves the truth.</param>
    public async Task<Reply> SendAsync(HttpMethod method, string address, string? host = null)
    {
        using var timeout = new CancellationTokenSource(Patience);
        using var request = new HttpRequestMessage(method, new Uri(Address, address)) { Headers = { Host = host } };
        using var response = await _browser.SendAsync(request, timeout.Token);
        return new Reply(
            response.StatusCode,
            response.Headers,
            response.Content.Headers,
            await response.Content.ReadAsByteArrayAsync(timeout.Token)
        );
    }

    public async Task<string> TextAsync(string address) => (await GetAsync(address)).Text;

    /// <summary>The first address of a kind of file that a page names.</summary>
    public async Task<string> AddressInAsync(string page, string pattern) =>
        Regex.Match(await TextAsync(page), pattern).Value.TrimStart('/');

    public async Task<EventStream> ListenAsync()
    {
        var response = await _browser.GetAsync(new Uri(Address, "_marche/events"), HttpCompletionOption.ResponseHeadersRead);
        return new EventStream(response, new StreamReader(await response.Content.ReadAsStreamAsync()), Patience);
    }

    public async Task<PreviewOutcome> StopAsync()
    {
        await _stop.CancelAsync();
        return await _running!.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _browser.Dispose();
        _stop.Dispose();
        Folder.Dispose();
    }

    private void Copy(string path)
    {
        var source = Path.Combine(Repository.Root, path);
        string[] files = File.Exists(source) ? [source] : Directory.GetFiles(source, "*", SearchOption.AllDirectories);
        Array.ForEach(files, file => Folder.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file)));
    }
}

/// <summary>A whole answer of the preview.</summary>
internal sealed record Reply(HttpStatusCode Status, HttpResponseHeaders Headers, HttpContentHeaders Of, byte[] Bytes)
{
    public string Text => Encoding.UTF8.GetString(Bytes);
}

/// <summary>What an open page hears from the preview.</summary>
internal sealed class EventStream(HttpResponseMessage response, StreamReader lines, TimeSpan patience) : IDisposable
{
    /// <summary>The data of the next event.</summary>
    public async Task<string> NextAsync()
    {
        using var timeout = new CancellationTokenSource(patience);
        var line = await lines.ReadLineAsync(timeout.Token);
        await lines.ReadLineAsync(timeout.Token);
        return line!["data: ".Length..];
    }

    public void Dispose()
    {
        lines.Dispose();
        response.Dispose();
    }
}
