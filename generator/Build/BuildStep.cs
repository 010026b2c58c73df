namespace StaticMarche.Build;

/// <summary>The stages of a build, in their order.</summary>
internal enum BuildStage
{
    Read,
    Check,
    Plan,
    Images,
    Render,
    Write,
}

/// <summary>How far a stage has come. Reported from any thread; counts are absolute, and a later report may arrive first.</summary>
/// <param name="Done">Photos, pages or files done.</param>
/// <param name="Total">All there are to do; 0 while nobody knows.</param>
/// <param name="FromStore">Of the photos done, how many were in the image store already.</param>
internal readonly record struct BuildStep(BuildStage Stage, int Done = 0, int Total = 0, int FromStore = 0);
