using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticMarche.Preview;

namespace StaticMarche.Tests.Preview;

/// <summary>What the preview answers, and to whom it does not.</summary>
public sealed class PreviewRequestTests(PreviewRequestTests.Running running) : IClassFixture<PreviewRequestTests.Running>
{
    private PreviewedMarket Market => running.Market;

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("catalogue.json", "application/json; charset=utf-8")]
    [InlineData("catalogue.csv", "text/csv; charset=utf-8")]
    [InlineData("nouveautes.xml", "application/xml; charset=utf-8")]
    [InlineData("agenda.ics", "text/calendar; charset=utf-8")]
    [InlineData("manifest.webmanifest", "application/manifest+json; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("_marche/reload.js", "text/javascript; charset=utf-8")]
    public async Task Each_file_has_its_type_and_is_kept_by_nobody(string address, string type)
    {
        var response = await Market.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.Equal(type, response.Of.ContentType?.ToString());
        Assert.True(response.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Links_lead_to_the_preview_and_not_to_the_published_site()
    {
        var home = await Market.TextAsync("");

        Assert.DoesNotContain("https://marche.example/", home, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_without_its_slash_leads_on()
    {
        var response = await Market.GetAsync("agenda");

        Assert.Equal(HttpStatusCode.Redirect, response.Status);
        Assert.Equal("/agenda/", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task An_address_that_is_not_there_gets_the_page_of_the_theme()
    {
        var response = await Market.GetAsync("nulle-part/");

        Assert.Equal(HttpStatusCode.NotFound, response.Status);
        Assert.Contains("<main", response.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_head_of_a_page_comes_without_its_body()
    {
        var response = await Market.SendAsync(HttpMethod.Head, "");

        Assert.Equal(HttpStatusCode.OK, response.Status);
        Assert.True(response.Of.ContentLength > 0);
        Assert.Empty(response.Bytes);
    }

    [Fact]
    public async Task Nothing_can_be_sent()
    {
        var response = await Market.SendAsync(HttpMethod.Post, "");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.Status);
        Assert.Equal(["GET", "HEAD"], response.Of.Allow);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.20:5086")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task A_name_from_elsewhere_gets_nothing(string host)
    {
        var response = await Market.SendAsync(HttpMethod.Get, "", host);

        Assert.Equal(HttpStatusCode.Forbidden, response.Status);
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:5086")]
    [InlineData("127.0.0.1:5086")]
    [InlineData("[::1]:5086")]
    public async Task Every_name_of_this_machine_gets_an_answer(string host)
    {
        var response = await Market.SendAsync(HttpMethod.Get, "", host);

        Assert.Equal(HttpStatusCode.OK, response.Status);
    }

    [Theory]
    [InlineData("/../content/site.yml")]
    [InlineData("/%2e%2e/content/site.yml")]
    [InlineData("/assets/..%2f..%2fcontent%2fsite.yml")]
    [InlineData("/..\\content\\site.yml")]
    [InlineData("/%5c..%5ccontent%5csite.yml")]
    [InlineData("/content/site.yml")]
    [InlineData("//content/site.yml")]
    [InlineData("/images/../../content/site.yml")]
    [InlineData("/assets/%00/../../content/site.yml")]
    [InlineData("/%252e%252e/content/site.yml")]
    [InlineData("/....//content/site.yml")]
    [InlineData("/C:/windows/win.ini")]
    [InlineData("/etc/passwd")]
    public async Task No_address_leads_out_of_the_site(string target)
    {
        var answer = await RawAsync($"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("publisher:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_said_at_once()
    {
        var options = Market.Options with { Port = Market.Address.Port };

        var outcome = await new PreviewServer(options, _ => { }).RunAsync(CancellationToken.None);

        Assert.Equal(PreviewOutcome.PortInUse, outcome);
    }

    [Fact]
    public async Task It_stops_in_good_order_also_while_a_page_listens()
    {
        await using var market = await PreviewedMarket.StartAsync();
        using var page = await market.ListenAsync();
        await page.NextAsync();

        var outcome = await market.StopAsync();

        Assert.Equal(PreviewOutcome.Stopped, outcome);
    }

    private async Task<string> RawAsync(string request)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, Market.Address.Port, timeout.Token);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), timeout.Token);
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(timeout.Token);
    }

    public sealed class Running : IAsyncLifetime
    {
        internal PreviewedMarket Market { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Market = await PreviewedMarket.StartAsync();

        public ValueTask DisposeAsync() => Market.DisposeAsync();
    }
}
