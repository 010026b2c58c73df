using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Workflows;

/// <summary>
/// The rules themselves: each is broken once, by one change of a workflow that keeps them all, and is the only one to say so.
/// </summary>
public sealed class WorkflowRuleTests
{
    private const string Pinned = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";

    public static TheoryData<string, string, string> BadProposals =>
        new()
        {
            { "Grants nothing at the top", "permissions: {}\n", "permissions: read-all\n" },
            { "Grants nothing at the top", "permissions: {}\n", "permissions: { contents: read }\n" },
            { "Grants nothing at the top", "permissions: {}\n", "" },
            { "States the grants of each job", "    permissions:\n      contents: read\n", "" },
            { "States the grants of each job", "    permissions:\n      contents: read\n", "    permissions: write-all\n" },
            { "Starts only on what gives nobody rights", "on: pull_request", "on: [pull_request, issue_comment]" },
            { "Starts only on what gives nobody rights", "on: pull_request", "on: pull_request_target" },
            {
                "Starts only on what gives nobody rights",
                "on: pull_request",
                "on:\n  pull_request:\n  workflow_run:\n    workflows: [Tests]"
            },
            { "Uses only known actions, each at a known commit with its release beside it", Pinned, "actions/checkout@v7" },
            {
                "Uses only known actions, each at a known commit with its release beside it",
                Pinned,
                "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.2"
            },
            {
                "Uses only known actions, each at a known commit with its release beside it",
                Pinned,
                "actions/checkout@0000000000000000000000000000000000000000 # v7.0.1"
            },
            {
                "Uses only known actions, each at a known commit with its release beside it",
                Pinned,
                "somebody/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1"
            },
            { "Calls no other workflow and no container", "    timeout-minutes", "    container: debian\n    timeout-minutes" },
            { "Keeps no credentials after a checkout", "persist-credentials: false", "persist-credentials: true" },
            { "Keeps no credentials after a checkout", "persist-credentials: false", "fetch-depth: 0" },
            {
                "Never allows an unsafe checkout of a proposal",
                "persist-credentials: false",
                "persist-credentials: false\n          allow-unsafe-pr-checkout: true"
            },
            { "Puts no expression into a script", "echo hello", "echo ${{ github.event.pull_request.title }}" },
            { "Puts no expression into a script", "echo hello", "|\n          echo \"${{ github.head_ref }}\"" },
            { "Hands nothing to later steps through the runner's files", "echo hello", "cat number >> \"$GITHUB_OUTPUT\"" },
            { "Uses no secret", "- run: echo hello", "- run: echo hello\n        env:\n          TOKEN: ${{ secrets.TOKEN }}" },
            { "Uses no secret", "- run: echo hello", "- run: echo hello\n        env:\n          TOKEN: ${{ github.token }}" },
            { "Stops each job within an hour", "    timeout-minutes: 10\n", "" },
            { "Stops each job within an hour", "timeout-minutes: 10", "timeout-minutes: 61" },
            { "Runs once at a time for one thing", "concurrency:\n  group: proposal\n", "" },
            { "Runs on GitHub's own machines, of a fixed kind", "ubuntu-24.04", "self-hosted" },
            { "Runs on GitHub's own machines, of a fixed kind", "ubuntu-24.04", "ubuntu-latest" },
            {
                "Keeps no cache when it runs on proposals",
                "- run: echo hello",
                "- uses: actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0"
            },
            {
                "Keeps no cache when it runs on proposals",
                "- run: echo hello",
                "- uses: actions/setup-dotnet@a98b56852c35b8e3190ac28c8c2271da59106c68 # v6.0.0\n        with: { cache: true }"
            },
            { "Goes on after no failure", "- run: echo hello", "- run: echo hello\n        continue-on-error: true" },
        };

    public static TheoryData<string, string, string> BadDeployments =>
        new()
        {
            { "Reads only, unless it deploys", "    environment:\n      name: github-pages\n", "" },
            { "Grants a deployment what publishing takes and no more", "pages: write", "pages: write\n      contents: write" },
            { "Deploys from the main branch only", "    if: github.ref == 'refs/heads/main'\n", "" },
            { "Deploys from the main branch only", "refs/heads/main", "refs/heads/try" },
        };

    [Theory]
    [MemberData(nameof(BadProposals))]
    public void Catches_a_bad_workflow_for_proposals(string rule, string good, string bad) =>
        Assert.Equal([rule], BrokenBy(Case("proposal.yml").Replace(good, bad, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(BadDeployments))]
    public void Catches_a_bad_deployment(string rule, string good, string bad) =>
        Assert.Equal([rule], BrokenBy(Case("deployment.yml").Replace(good, bad, StringComparison.Ordinal)));

    [Fact]
    public void Catches_a_deployment_that_proposals_start() =>
        Assert.Equal(
            ["Keeps no cache when it runs on proposals", "Writes nothing when it runs on proposals"],
            BrokenBy(Case("deployment.yml").Replace("  push:\n    branches: [main]", "  pull_request:", StringComparison.Ordinal))
        );

    [Theory]
    [InlineData("proposal.yml")]
    [InlineData("deployment.yml")]
    public void Says_nothing_about_a_good_workflow(string name) => Assert.Empty(BrokenBy(Case(name)));

    [Fact]
    public void Every_rule_is_broken_once() =>
        Assert.Empty(
            WorkflowRules
                .All.Select(rule => rule.Sentence)
                .Except([.. BadProposals.Concat(BadDeployments).Select(row => row.Data.Item1), "Writes nothing when it runs on proposals"])
        );

    private static IEnumerable<string> BrokenBy(string text)
    {
        var workflow = Workflow.Parse(text);
        return WorkflowRules.All.Where(rule => rule.Breaches(workflow).Any()).Select(rule => rule.Sentence);
    }

    private static string Case(string name) => File.ReadAllText(Path.Combine(Repository.Tests, "Workflows", "Cases", name));
}
