using System.Globalization;
using System.Net;
using System.Net.Sockets;
using StaticMarche.Cli;
using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Cli;

public sealed class ServeCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public async Task A_port_that_is_taken_is_said_with_the_remedy()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;
        _folder.Write("content/site.yml", "");

        var run = await MarcheRun.InAsync(_folder, "serve", "--port", port.ToString(CultureInfo.InvariantCulture));

        Assert.Equal(ExitCode.CouldNotRun, run.Code);
        Assert.Equal(
            $"Un autre programme occupe le port {port}\u00A0: peut-être un aperçu déjà ouvert. "
                + $"Choisissez un autre port, par exemple «\u00A0--port {port + 1}\u00A0».\n",
            run.Error
        );
    }

    public void Dispose() => _folder.Dispose();
}
