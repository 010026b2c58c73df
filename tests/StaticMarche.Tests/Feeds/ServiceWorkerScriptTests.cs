using System.Text;
using StaticMarche.Feeds;

namespace StaticMarche.Tests.Feeds;

public sealed class ServiceWorkerScriptTests
{
    /// <summary>The form that asks for a commune works without a network as well.</summary>
    [Fact]
    public void The_communes_are_kept_where_there_is_a_map()
    {
        var market = new SmallMarket();

        var script = Encoding.UTF8.GetString(ServiceWorkerScript.Of(market.Input));

        Assert.Contains(
            $"\"later\":[\"{market.Plan.Urls.Href(market.Plan.Urls.Favourites)}\",\"{market.Plan.Urls.Href(market.Plan.Urls.Places)}\"",
            script,
            StringComparison.Ordinal
        );
    }
}
