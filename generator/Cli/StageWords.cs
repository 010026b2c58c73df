using StaticMarche.Build;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>The names of the stages of a build, and their progress in words.</summary>
internal static class StageWords
{
    private static readonly Bilingual Read = new("Lecture", "Reading");
    private static readonly Bilingual Check = new("Contrôle", "Checking");
    private static readonly Bilingual Plan = new("Plan du site", "Planning");
    private static readonly Bilingual Images = new("Photos", "Photos");
    private static readonly Bilingual Render = new("Pages", "Pages");
    private static readonly Bilingual Write = new("Écriture", "Writing");

    public static string Name(BuildStage stage, Language language) =>
        (
            stage switch
            {
                BuildStage.Read => Read,
                BuildStage.Check => Check,
                BuildStage.Plan => Plan,
                BuildStage.Images => Images,
                BuildStage.Render => Render,
                BuildStage.Write => Write,
                _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, null),
            }
        ).In(language);

    /// <summary>« 84/320 · 12,5 photos/s · 60 déjà prêtes »; empty while there is nothing to count.</summary>
    public static string Progress(BuildStep step, TimeSpan elapsed, Language language)
    {
        if (step.Total == 0)
        {
            return "";
        }

        var done = $"{Amounts.Whole(step.Done)}/{Amounts.Whole(step.Total)}";
        if (step.Stage != BuildStage.Images)
        {
            return done;
        }

        var ready = language == Language.French ? "déjà prêtes" : "ready before";
        var speed = Amounts.PerSecond(step.Done - step.FromStore, elapsed, language);
        return $"{done} · {speed} photos/s · {Amounts.Whole(step.FromStore)} {ready}";
    }
}
