namespace StaticMarche.Diagnostics;

/// <summary>
/// A place in a file. Lines and columns count from 1, columns in UTF-16 units, the end is exclusive.
/// <see cref="File"/> is relative to the site's folder, with forward slashes.
/// </summary>
internal readonly record struct SourceSpan(string File, int Line, int Column, int EndLine, int EndColumn)
{
    /// <summary>The file as a whole, when no line is to blame.</summary>
    public static SourceSpan OfFile(string file) => new(file, 1, 1, 1, 1);

    public bool IsWithin(SourceSpan outer) =>
        File == outer.File
        && (Line, Column).CompareTo((outer.Line, outer.Column)) >= 0
        && (EndLine, EndColumn).CompareTo((outer.EndLine, outer.EndColumn)) <= 0;

    public override string ToString() => $"{File}:{Line}:{Column}";
}
