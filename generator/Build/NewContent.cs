using System.Text;
using StaticMarche.Content;
using StaticMarche.Content.Market;
using StaticMarche.Content.Values;
using StaticMarche.Profiles;

namespace StaticMarche.Build;

/// <summary>Begins a vendor's profile or an event. What is there already is never touched.</summary>
internal sealed class NewContent(string siteRoot, DateOnly today)
{
    private readonly SiteFolder _site = new(siteRoot);

    public NewContentResult WriteVendor(string name) => Write(name, slug => ContentPaths.Profile(slug.Value), ProfileSkeleton.For);

    public NewContentResult WriteEvent(string name) => Write(name, slug => ContentPaths.Event(slug.Value), EventSkeleton.For);

    private NewContentResult Write(string name, Func<Slug, string> place, Func<string, DateOnly, string> skeleton)
    {
        var plain = SeenText.Of(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        if (Slug.FromName(plain) is not { } slug || plain.Any(char.IsControl))
        {
            return new NewContentResult(NewContentOutcome.NoName, "");
        }

        var relative = place(slug);
        var file = _site.FullPath(relative);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        try
        {
            // CreateNew, not a test beforehand: two at once can't both believe the place is free.
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            stream.Write(Encoding.UTF8.GetBytes(skeleton(plain, today)));
        }
        catch (IOException) when (File.Exists(file))
        {
            return new NewContentResult(NewContentOutcome.AlreadyThere, relative);
        }

        return new NewContentResult(NewContentOutcome.Written, relative);
    }
}

internal enum NewContentOutcome
{
    Written,

    /// <summary>A file of this name exists.</summary>
    AlreadyThere,

    /// <summary>No letter or digit of the name can stand in an address.</summary>
    NoName,
}

/// <param name="File">Relative to the site's folder; empty when there is none.</param>
internal sealed record NewContentResult(NewContentOutcome Outcome, string File);
