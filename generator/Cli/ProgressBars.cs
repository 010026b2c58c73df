using Spectre.Console;
using Spectre.Console.Rendering;
using StaticMarche.Build;
using StaticMarche.Diagnostics;

namespace StaticMarche.Cli;

/// <summary>
/// A build's progress on a terminal: a bar for the stage at work, for photos with their speed and how many were ready before.
/// </summary>
internal sealed class ProgressBars(ProgressContext context, Language language) : IProgress<BuildStep>
{
    private readonly Lock _lock = new();
    private readonly Dictionary<BuildStage, ProgressTask> _tasks = [];

    public static Task<T> ShowAsync<T>(Terminal terminal, Language language, Func<IProgress<BuildStep>, Task<T>> work)
    {
        var progress = new Progress(SpectreConsole.On(terminal), null)
        {
            AutoClear = true,
            HideCompleted = true,
            ExcludeVerticalPadding = true,
        };
        progress.Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left },
            new ProgressBarColumn { Width = 24 },
            new StepColumn(language)
        );
        return progress.StartAsync(context => work(new ProgressBars(context, language)));
    }

    public void Report(BuildStep value)
    {
        lock (_lock)
        {
            if (!_tasks.TryGetValue(value.Stage, out var task))
            {
                FinishAll();
                task = context.AddTask(StageWords.Name(value.Stage, language));
                _tasks.Add(value.Stage, task);
            }

            if (task.Tag is BuildStep before && value.Done < before.Done)
            {
                return;
            }

            task.Tag = value;
            task.IsIndeterminate = value.Total == 0;
            task.MaxValue = Math.Max(1, value.Total);
            task.Value = value.Done;
        }
    }

    /// <summary>Stages follow each other: when one begins, those before are done.</summary>
    private void FinishAll()
    {
        foreach (var task in _tasks.Values)
        {
            task.IsIndeterminate = false;
            task.Value = task.MaxValue;
            task.StopTask();
        }
    }

    private sealed class StepColumn(Language language) : ProgressColumn
    {
        public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime) =>
            new Text(task.Tag is BuildStep step ? StageWords.Progress(step, task.ElapsedTime ?? TimeSpan.Zero, language) : "");
    }
}
