using YamlDotNet.RepresentationModel;

namespace StaticMarche.Tests.Workflows;

/// <summary>A file of .github/workflows, as far as its rules need it.</summary>
internal sealed record Workflow(string Text, YamlMappingNode Root)
{
    public IReadOnlyList<string> Triggers =>
        Root.Child("on") switch
        {
            YamlScalarNode one => [one.Value!],
            YamlSequenceNode many => [.. many.Select(trigger => trigger.ToString())],
            YamlMappingNode many => [.. many.Select(trigger => trigger.Key.ToString())],
            _ => [],
        };

    public bool RunsOnProposals => Triggers.Contains("pull_request");

    public IReadOnlyList<WorkflowJob> Jobs =>
        [.. Root.Map("jobs").Select(job => new WorkflowJob(job.Key.ToString(), (YamlMappingNode)job.Value))];

    public IEnumerable<WorkflowStep> Steps => Jobs.SelectMany(job => job.Steps);

    public static Workflow Parse(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return new Workflow(text, (YamlMappingNode)stream.Documents[0].RootNode);
    }
}

internal sealed record WorkflowJob(string Name, YamlMappingNode Node)
{
    public IReadOnlyList<WorkflowStep> Steps =>
        Node.Child("steps") is YamlSequenceNode steps ? [.. steps.Select(step => new WorkflowStep((YamlMappingNode)step))] : [];

    /// <summary>Scope and access: <c>contents</c>, <c>read</c>.</summary>
    public IReadOnlyDictionary<string, string> Permissions =>
        Node.Map("permissions").ToDictionary(grant => grant.Key.ToString(), grant => grant.Value.ToString());

    public bool Writes => Permissions.Values.Any(access => access != "read");
}

internal sealed record WorkflowStep(YamlMappingNode Node)
{
    public string Uses => Node.Text("uses");

    public string Run => Node.Text("run");

    /// <summary>The script that a step runs, in whichever language.</summary>
    public string Script => Run + With("script");

    public string WorkingDirectory => Node.Text("working-directory");

    public bool IsCheckout => Uses.StartsWith("actions/checkout@", StringComparison.Ordinal);

    public string With(string input) => Node.Map("with").Text(input);
}

internal static class YamlNodes
{
    public static YamlNode? Child(this YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    public static YamlMappingNode Map(this YamlMappingNode node, string key) => node.Child(key) as YamlMappingNode ?? [];

    public static string Text(this YamlMappingNode node, string key) => (node.Child(key) as YamlScalarNode)?.Value ?? "";
}
