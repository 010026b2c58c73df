namespace StaticMarche.Planning;

/// <summary>One page of a long list. Numbers count from 1; <see cref="Pages"/> holds the path of every page of the list.</summary>
internal sealed record Paging<T>(IReadOnlyList<T> Items, int Number, int Total, IReadOnlyList<OutputPath> Pages)
{
    public OutputPath? Previous => Number > 1 ? Pages[Number - 2] : null;

    public OutputPath? Next => Number < Pages.Count ? Pages[Number] : null;
}
