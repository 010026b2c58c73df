using YamlDotNet.RepresentationModel;

namespace StaticMarche.Tests.Workflows;

/// <summary>One sentence that every workflow must keep, and the places where one does not.</summary>
internal sealed record WorkflowRule(string Sentence, Func<Workflow, IEnumerable<string>> Breaches);

/// <summary>
/// What keeps a stranger's proposal from doing anything but being read: see GitHub's "Security hardening" guide and the audits of
/// actionlint and zizmor. A new trigger, action or grant starts with a change here.
/// </summary>
internal static class WorkflowRules
{
    /// <summary>
    /// Others, such as issues, issue_comment, workflow_run or pull_request_target, run with rights for anybody who writes a line.
    /// </summary>
    private static readonly string[] HarmlessTriggers = ["push", "pull_request", "schedule", "workflow_dispatch"];

    private static readonly string[] WritesOfADeployment = ["pages", "id-token"];

    private static readonly string[] ChannelsToLaterSteps = ["GITHUB_ENV", "GITHUB_PATH", "GITHUB_OUTPUT", "::set-output", "::add-path"];

    public static readonly IReadOnlyList<WorkflowRule> All =
    [
        new("Grants nothing at the top", workflow =>
            workflow.Root.Child("permissions") is YamlMappingNode { Children.Count: 0 } ? [] : ["permissions is not {}"]
        ),
        new("States the grants of each job", workflow => JobsWhere(workflow, job => job.Permissions.Count == 0)),
        new("Reads only, unless it deploys", workflow => JobsWhere(workflow, job => job.Writes && job.Node.Child("environment") is null)),
        new("Grants a deployment what publishing takes and no more", workflow =>
            JobsWhere(workflow, job => job.Permissions.Any(grant => grant.Value != "read" && !WritesOfADeployment.Contains(grant.Key)))
        ),
        new("Starts only on what gives nobody rights", workflow => workflow.Triggers.Except(HarmlessTriggers)),
        new("Uses only known actions, each at a known commit with its release beside it", workflow => ActionPins.NotAllowed(workflow.Text)),
        new("Calls no other workflow and no container", workflow =>
            JobsWhere(workflow, job =>
                job.Node.Child("uses") is not null || job.Node.Child("container") is not null || job.Node.Child("services") is not null
            )
        ),
        new("Keeps no credentials after a checkout", workflow =>
            workflow.Steps.Where(step => step.IsCheckout && step.With("persist-credentials") != "false").Select(step => step.Uses)
        ),
        new("Never allows an unsafe checkout of a proposal", workflow => Mentions(workflow, "allow-unsafe-pr-checkout")),
        new("Puts no expression into a script", workflow =>
            workflow.Steps.Select(step => step.Script).Where(script => script.Contains("${{", StringComparison.Ordinal))
        ),
        new("Hands nothing to later steps through the runner's files", workflow =>
            ChannelsToLaterSteps.Where(channel => workflow.Steps.Any(step => step.Script.Contains(channel, StringComparison.Ordinal)))
        ),
        new("Uses no secret", workflow =>
            Mentions(workflow, "secrets.").Concat(Mentions(workflow, "secrets:")).Concat(Mentions(workflow, "github.token"))
        ),
        new("Stops each job within an hour", workflow =>
            JobsWhere(workflow, job => !int.TryParse(job.Node.Text("timeout-minutes"), out var minutes) || minutes > 60)
        ),
        new("Runs once at a time for one thing", workflow =>
            workflow.Root.Map("concurrency").Text("group").Length > 0 ? [] : ["no concurrency group"]
        ),
        new("Runs on GitHub's own machines, of a fixed kind", workflow =>
            JobsWhere(workflow, job => job.Node.Text("runs-on") != "ubuntu-24.04")
        ),
        new("Keeps no cache when it runs on proposals", workflow =>
            !workflow.RunsOnProposals
                ? []
                : workflow
                    .Steps.Where(step => step.Uses.StartsWith("actions/cache", StringComparison.Ordinal) || step.With("cache").Length > 0)
                    .Select(step => step.Uses)
        ),
        new("Writes nothing when it runs on proposals", workflow =>
            !workflow.RunsOnProposals ? [] : JobsWhere(workflow, job => job.Writes)
        ),
        new("Deploys from the main branch only", workflow =>
            JobsWhere(workflow, job =>
                job.Node.Child("environment") is not null && job.Node.Text("if") != "github.ref == 'refs/heads/main'"
            )
        ),
        new("Goes on after no failure", workflow => Mentions(workflow, "continue-on-error").Concat(Mentions(workflow, "always()"))),
    ];

    private static IEnumerable<string> JobsWhere(Workflow workflow, Func<WorkflowJob, bool> isBreach) =>
        workflow.Jobs.Where(isBreach).Select(job => job.Name);

    private static IEnumerable<string> Mentions(Workflow workflow, string words) =>
        workflow.Text.Contains(words, StringComparison.Ordinal) ? [words] : [];
}
