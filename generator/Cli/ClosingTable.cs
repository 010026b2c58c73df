using Spectre.Console;
using StaticMarche.Build;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;

namespace StaticMarche.Cli;

/// <summary>The table at the end of a build: counts, sizes and times in a few rows.</summary>
internal static class ClosingTable
{
    public static void Write(BuildReport report, Terminal terminal, Language language)
    {
        var table = new Table { Border = TableBorder.Rounded, ShowHeaders = false };
        table.AddColumn(new TableColumn("")).AddColumn(new TableColumn(""));
        foreach (var (name, value) in Rows(report, language))
        {
            table.AddRow(new Text(name), new Text(value));
        }

        SpectreConsole.On(terminal).Write(table);
    }

    private static IEnumerable<(string Name, string Value)> Rows(BuildReport report, Language language)
    {
        yield return (ClosingWords.Pages.In(language), Amounts.Whole(report.Pages));
        yield return (ClosingWords.Photos.In(language), Photos(report, language));
        yield return (
            ClosingWords.Files.In(language),
            ClosingWords.FileCounts.In(
                language,
                [Amounts.Whole(report.FilesWritten), Amounts.Whole(report.FilesUnchanged), Amounts.Whole(report.FilesDeleted)]
            )
        );
        yield return (ClosingWords.Size.In(language), Amounts.Size(report.Bytes, language));
        foreach (var stage in report.Stages)
        {
            yield return (StageWords.Name(stage.Stage, language), Amounts.Seconds(stage.Time, language));
        }

        yield return (ClosingWords.Total.In(language), Amounts.Seconds(Total(report), language));
        if (report.SlowestPhoto is { } photo)
        {
            yield return (ClosingWords.SlowestPhoto.In(language), Slowest(photo, language));
        }

        if (report.SlowestTemplate is { } template)
        {
            yield return (ClosingWords.SlowestTemplate.In(language), Slowest(template, language));
        }
    }

    private static string Photos(BuildReport report, Language language)
    {
        var made = report.Photos - report.PhotosFromStore;
        var time = report.Stages.FirstOrDefault(stage => stage.Stage == BuildStage.Images)?.Time ?? TimeSpan.Zero;
        return ClosingWords.PhotoCounts.In(
            language,
            [
                Amounts.Whole(report.Photos),
                Amounts.Whole(report.ImageFiles),
                Amounts.Whole(report.PhotosFromStore),
                Amounts.PerSecond(made, time, language),
            ]
        );
    }

    private static TimeSpan Total(BuildReport report) => report.Stages.Aggregate(TimeSpan.Zero, (sum, stage) => sum + stage.Time);

    private static string Slowest(Slowest slowest, Language language) =>
        $"{VisibleText.Quote(slowest.Name)}, {Amounts.Seconds(slowest.Time, language)}";
}

internal static class ClosingWords
{
    public static readonly Bilingual Pages = new("Pages", "Pages");
    public static readonly Bilingual Photos = new("Photos", "Photos");
    public static readonly Bilingual PhotoCounts = new(
        "{0}, en {1} fichiers ; {2} déjà prêtes, {3} par seconde",
        "{0}, in {1} files; {2} ready before, {3} a second"
    );
    public static readonly Bilingual Files = new("Fichiers", "Files");
    public static readonly Bilingual FileCounts = new(
        "{0} écrits, {1} inchangés, {2} supprimés",
        "{0} written, {1} unchanged, {2} deleted"
    );
    public static readonly Bilingual Size = new("Taille", "Size");
    public static readonly Bilingual Total = new("En tout", "In all");
    public static readonly Bilingual SlowestPhoto = new("Photo la plus lente", "Slowest photo");
    public static readonly Bilingual SlowestTemplate = new("Gabarit le plus lent", "Slowest template");
}
