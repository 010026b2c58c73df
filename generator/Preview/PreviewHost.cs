using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace StaticMarche.Preview;

/// <summary>The web server: on the loopback address only, without configuration files, environment variables or logs of its own.</summary>
internal sealed class PreviewHost : IAsyncDisposable
{
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly WebApplication _app;

    private PreviewHost(WebApplication app, Uri address) => (_app, Address) = (app, address);

    public Uri Address { get; }

    /// <summary>Null when another program has the port.</summary>
    public static async Task<PreviewHost?> TryStartAsync(int port, RequestDelegate handle)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Farewell);
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options => Listen(options, port));
        var app = builder.Build();
        app.Run(handle);
        try
        {
            await app.StartAsync();
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await app.DisposeAsync();
            return null;
        }

        var bound = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return new PreviewHost(app, new UriBuilder("http", "localhost", bound.Port).Uri);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private static void Listen(KestrelServerOptions options, int port)
    {
        options.AddServerHeader = false;
        if (port == 0)
        {
            // Two addresses can't be given one free port in a single step.
            options.Listen(IPAddress.Loopback, 0);
        }
        else
        {
            options.ListenLocalhost(port);
        }
    }

    /// <summary>Ctrl-C is heard by Program.cs, which asks commands to stop; a second listener would keep the process from ending.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
