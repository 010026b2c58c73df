using System.CommandLine;
using StaticMarche.Build;
using StaticMarche.Content.Values;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary><c>marche new vendor</c> and <c>marche new event</c>.</summary>
internal static class NewCommand
{
    public static Command Vendor(GlobalOptions globals) =>
        Create(globals, "vendor", "Write the first text of a vendor's profile, every field explained.", (content, name) =>
            content.WriteVendor(name)
        );

    public static Command Event(GlobalOptions globals) =>
        Create(globals, "event", "Write the first text of an event, every field explained.", (content, name) => content.WriteEvent(name));

    private static Command Create(GlobalOptions globals, string word, string description, Func<NewContent, string, NewContentResult> write)
    {
        var name = new Argument<string>("NAME") { Description = "The name as people know it, between quotes: \"L’Atelier du Clain\"." };
        name.Validators.Add(UsageMistakes.RefuseOptions);
        var command = new Command(word, description) { name };
        command.SetAction(
            globals.InSite(call =>
            {
                var content = new NewContent(call.Site, ParisTime.Today(call.CommandContext.Clock));
                var given = call.Arguments.GetRequiredValue(name);
                return Task.FromResult(Tell(call, given, write(content, given)));
            })
        );
        return command;
    }

    private static ExitCode Tell(SiteCall call, string name, NewContentResult result)
    {
        switch (result.Outcome)
        {
            case NewContentOutcome.Written:
                call.Output.Writer.WriteLine(call.Say(CommandTexts.Written, call.PathPrefix() + result.File));
                call.Output.Writer.WriteLine(call.Say(CommandTexts.FillIn));
                return ExitCode.Success;
            case NewContentOutcome.AlreadyThere:
                call.Error.Writer.WriteLine(call.Say(CommandTexts.AlreadyThere, call.PathPrefix() + result.File));
                return ExitCode.CouldNotRun;
            default:
                call.Error.Writer.WriteLine(call.Say(CommandTexts.NoName, VisibleText.Quote(name)));
                return ExitCode.CouldNotRun;
        }
    }
}
