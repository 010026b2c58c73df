namespace StaticMarche.Diagnostics.Reports;

/// <summary>The role of a piece of text in a report, from which a terminal chooses its colour.</summary>
internal enum Style
{
    Plain,
    Error,
    Review,
    Advice,
    Strong,
    Place,
    Gutter,
    Help,
}

/// <summary>Takes a report piece by piece. Lines end in LF everywhere.</summary>
internal interface IStyledWriter
{
    void Write(string text, Style style = Style.Plain);

    void WriteLine() => Write("\n");

    void WriteLine(string text, Style style = Style.Plain)
    {
        Write(text, style);
        WriteLine();
    }
}
