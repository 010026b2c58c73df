using StaticMarche.Tests.Support;

namespace StaticMarche.Tests.Architecture;

/// <summary>
/// A file is read at one sitting, and a line without scrolling. Lines of the theme are left out: what is long there is an element with its
/// attributes, a list of selectors or a chain of calls, in some 200 places.
/// </summary>
public sealed class FileSizeTests
{
    private const int MostLines = 250;

    /// <summary>Where the formatter breaks lines (.editorconfig). It breaks no texts.</summary>
    private const int MostCharacters = 140;

    [Fact]
    public void No_file_of_code_or_of_the_theme_has_more_than_250_lines()
    {
        string[] theme = ["*.js", "*.css", "*.html"];
        var files = Code().Concat(theme.SelectMany(pattern => Files("themes", pattern))).ToList();

        var tooLong = files.Where(file => file.Lines.Length > MostLines).Select(file => $"{file.Name}: {file.Lines.Length} lines");

        Assert.InRange(files.Count, 500, int.MaxValue);
        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_line_of_code_has_more_than_140_characters()
    {
        var tooLong =
            from file in Code()
            from line in file.Lines.Index()
            where line.Item.Length > MostCharacters
            select $"{file.Name}:{line.Index + 1}: {line.Item.Length} characters";

        Assert.Empty(tooLong);
    }

    private static IEnumerable<(string Name, string[] Lines)> Code() => Files("generator", "*.cs").Concat(Files("tests", "*.cs"));

    private static IEnumerable<(string Name, string[] Lines)> Files(string folder, string pattern) =>
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository.Root, file)
        where !name.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        orderby name
        select (name, File.ReadAllLines(file));
}
