using System.Globalization;
using StaticMarche.Diagnostics;
using StaticMarche.Diagnostics.Reports;
using StaticMarche.Preview;

namespace StaticMarche.Cli;

/// <summary>Writes the messages of a preview to the terminal: a line for each change, and the findings when they have changed.</summary>
internal sealed class PreviewLog(SiteCall call)
{
    /// <summary>So many names, then how many more.</summary>
    private const int MaxNames = 3;

    private IReadOnlyList<Diagnostic> _told = [];

    public void Write(PreviewNews news)
    {
        switch (news)
        {
            case PreviewNews.Listening listening:
                Say(CommandTexts.Listening, listening.Address.AbsoluteUri);
                break;
            case PreviewNews.NoBrowser noBrowser:
                Say(CommandTexts.NoBrowser, noBrowser.Address.AbsoluteUri);
                break;
            case PreviewNews.Read read:
                Write(read);
                break;
            case PreviewNews.Failed failed:
                Show(failed.Findings, failed.SourceLine);
                break;
            case PreviewNews.Fault fault:
                Say(
                    CommandTexts.PreviewFault,
                    VisibleText.Quote(fault.Address),
                    fault.Exception.GetType().Name,
                    VisibleText.Quote(fault.Exception.Message)
                );
                break;
        }
    }

    private void Write(PreviewNews.Read read)
    {
        // What a maker mends is said once, and again only when it is something else.
        IReadOnlyList<Diagnostic> errors = [.. read.Findings.Where(finding => finding.IsError)];
        if (!errors.SequenceEqual(_told) && errors.Count > 0)
        {
            Show(errors, read.SourceLine);
        }

        _told = errors;
        if (!read.IsShown)
        {
            Say(CommandTexts.NotShown);
        }
        else if (!call.Quiet && read.Changed.Count > 0)
        {
            Say(CommandTexts.ReadAgain, Names(read.Changed), ((long)read.Time.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static string Names(IReadOnlyList<string> changed)
    {
        var names = string.Join(", ", changed.Take(MaxNames).Select(VisibleText.Quote));
        return changed.Count > MaxNames ? $"{names} + {(changed.Count - MaxNames).ToString(CultureInfo.InvariantCulture)}" : names;
    }

    private void Show(IReadOnlyList<Diagnostic> findings, SourceLine lines) =>
        Report.Write(ReportFormat.Text, findings, FindingsReport.Context(call, lines, repository: null), AnsiWriter.For(call.Error));

    private void Say(Bilingual sentence, params string[] arguments) => call.Error.Writer.WriteLine(call.Say(sentence, arguments));
}
