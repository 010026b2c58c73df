namespace StaticMarche.Diagnostics.Reports;

/// <summary>A report without colours.</summary>
internal sealed class PlainWriter(TextWriter writer) : IStyledWriter
{
    public void Write(string text, Style style = Style.Plain) => writer.Write(text);
}
