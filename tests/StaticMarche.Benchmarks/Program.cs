using System.CommandLine;
using BenchmarkDotNet.Running;
using StaticMarche.Benchmarks;
using StaticMarche.Benchmarks.HugoTwin;
using StaticMarche.Benchmarks.Search;
using StaticMarche.Benchmarks.Synthetic;

var folder = new Argument<string>("DIR") { Description = "The folder to write to." };
var vendors = new Option<int>("--vendors") { DefaultValueFactory = _ => 1000, Description = "How many stalls." };
var products = new Option<int>("--products") { DefaultValueFactory = _ => 10, Description = "How many products each." };
var theme = new Option<string>("--theme") { DefaultValueFactory = _ => "plain", Description = "The theme that site.yml names." };
var photos = new Option<string?>("--photos") { Description = "A folder of JPEGs to hand out, one to each product." };
vendors.Validators.Add(result =>
{
    if (result.GetValueOrDefault<int>() is < 1 or > Stall.MostStalls)
    {
        result.AddError($"--vendors: 1 to {Stall.MostStalls}");
    }
});

var synthetic = new Command("synthetic", "Write a market of invented stalls.") { folder, vendors, products, theme, photos };
synthetic.SetAction(parsed =>
    new SyntheticMarket(
        new SyntheticOptions
        {
            Folder = Path.GetFullPath(parsed.GetRequiredValue(folder)),
            Vendors = parsed.GetValue(vendors),
            Products = parsed.GetValue(products),
            Theme = parsed.GetRequiredValue(theme),
            Photos = parsed.GetValue(photos),
        }
    ).Write()
);

var market = new Argument<string>("MARKET") { Description = "The folder of a market." };
var twin = new Command("hugo-twin", "Write a market as a site of Hugo's.") { market, folder };
twin.SetAction(parsed =>
    TwinSite.Write(Path.GetFullPath(parsed.GetRequiredValue(market)), Path.GetFullPath(parsed.GetRequiredValue(folder)))
);

var ours = new Argument<string>("OURS") { Description = "A site built by marche." };
var theirs = new Argument<string>("THEIRS") { Description = "Its twin, built by hugo." };
var same = new Command("same", "Tell how far two built sites are the same.") { ours, theirs };
same.SetAction(parsed =>
    TwinCheck.Compare(parsed.GetRequiredValue(ours), parsed.GetRequiredValue(theirs), parsed.InvocationConfiguration.Output)
);

var searchFiles = new Command("search-files", "Write the search index of a market, and tell what it weighs.") { market, folder };
searchFiles.SetAction(parsed =>
    SearchFiles.Write(
        Path.GetFullPath(parsed.GetRequiredValue(market)),
        Path.GetFullPath(parsed.GetRequiredValue(folder)),
        parsed.InvocationConfiguration.Output
    )
);

var phases = new Command("phases", "Measure each stage of a build.");
phases.SetAction(_ => BenchmarkRunner.Run<Phases>());

return new RootCommand("Measures StaticMarche.") { synthetic, twin, same, searchFiles, phases }
    .Parse(args)
    .Invoke();
