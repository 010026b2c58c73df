using StaticMarche.Tests.Support;
using YamlDotNet.RepresentationModel;

namespace StaticMarche.Tests.Workflows;

/// <summary>The files of .github, held to the rules.</summary>
public sealed class WorkflowTests
{
    public static TheoryData<string, string> EveryRuleOfEveryWorkflow =>
        new MatrixTheoryData<string, string>(
            Directory.GetFiles(Folder("workflows")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal),
            WorkflowRules.All.Select(rule => rule.Sentence)
        );

    [Theory]
    [MemberData(nameof(EveryRuleOfEveryWorkflow))]
    public void Keeps_the_rule(string file, string sentence)
    {
        var rule = WorkflowRules.All.Single(rule => rule.Sentence == sentence);

        Assert.Empty(rule.Breaches(Read(file)));
    }

    [Fact]
    public void The_check_builds_its_program_from_the_branch_that_is_proposed_to()
    {
        var program = Read("check.yml").Steps.First(step => step.IsCheckout);

        Assert.Equal("${{ github.event.pull_request.base.sha }}", program.With("ref"));
        Assert.Equal("program", program.With("path"));
    }

    [Fact]
    public void The_check_takes_only_the_content_of_a_proposal()
    {
        var proposal = Assert.Single(Read("check.yml").Steps, step => step.IsCheckout && step.With("path") == "proposal");

        Assert.Equal("/content/", proposal.With("sparse-checkout"));
        Assert.Equal("false", proposal.With("sparse-checkout-cone-mode"));
    }

    [Fact]
    public void The_check_runs_these_commands_and_nothing_of_a_proposal() =>
        Golden.Match(
            "Workflows/check-commands.golden",
            string.Concat(
                Read("check.yml")
                    .Steps.Where(step => step.Run.Length > 0)
                    .Select(step => $"in {step.WorkingDirectory}/\n{step.Run.TrimEnd()}\n\n")
            )
        );

    [Fact]
    public void The_site_is_deployed_after_a_merge_or_at_night_and_never_for_a_proposal() =>
        Assert.Equal(["push", "schedule", "workflow_dispatch"], Read("deploy.yml").Triggers);

    [Fact]
    public void Everything_that_leads_to_a_deployment_runs_on_the_main_branch_only() =>
        Assert.All(Read("deploy.yml").Jobs, job => Assert.Equal("github.ref == 'refs/heads/main'", job.Node.Text("if")));

    /// <summary>
    /// hashFiles tells capitals apart, and a list of endings goes stale: whatever lies beside a profile counts, however it is called.
    /// </summary>
    [Fact]
    public void The_finished_photos_are_kept_under_every_file_that_may_be_a_photo()
    {
        var key = Read("deploy.yml").Steps.Single(step => step.With("path") == ".image-store").With("key");

        Assert.Contains("'content/vendors/**', '!content/vendors/**/*.md'", key, StringComparison.Ordinal);
        Assert.DoesNotContain("*.jp", key, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_deployment_begins_with_the_assets_of_the_one_before_and_the_list_of_what_is_ours()
    {
        var steps = Read("deploy.yml").Steps.ToList();

        var kept = steps.FindIndex(step =>
            step.With("path").Split('\n', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(["output/assets", ".marche"])
        );

        Assert.InRange(kept, 0, steps.FindIndex(step => step.Run.Contains("marche build", StringComparison.Ordinal)) - 1);
        Assert.Contains("github.run_id", steps[kept].With("key"), StringComparison.Ordinal);
        Assert.Equal("assets-", steps[kept].With("restore-keys"));
    }

    [Fact]
    public void The_check_puts_every_finding_into_the_summary() =>
        Assert.Contains(Read("check.yml").Steps, step => step.Run.Contains("GITHUB_STEP_SUMMARY", StringComparison.Ordinal));

    [Fact]
    public void Updates_wait_a_week_before_they_are_proposed()
    {
        var updates = (YamlSequenceNode)Workflow.Parse(File.ReadAllText(Folder("dependabot.yml"))).Root.Child("updates")!;

        Assert.Equal(["github-actions", "nuget"], updates.Cast<YamlMappingNode>().Select(update => update.Text("package-ecosystem")));
        Assert.All(updates.Cast<YamlMappingNode>(), update => Assert.Equal("7", update.Map("cooldown").Text("default-days")));
    }

    [Theory]
    [InlineData("/.ci/")]
    [InlineData("/.github/")]
    [InlineData("/generator/")]
    [InlineData("/content/site.yml")]
    public void What_could_change_the_rules_has_an_owner(string path) =>
        Assert.Contains(File.ReadAllLines(Folder("CODEOWNERS")), line =>
            line.StartsWith(path + " ", StringComparison.Ordinal) && line.Contains('@', StringComparison.Ordinal)
        );

    private static Workflow Read(string file) => Workflow.Parse(File.ReadAllText(Path.Combine(Folder("workflows"), file)));

    private static string Folder(string name) => Path.Combine(Repository.Root, ".github", name);
}
